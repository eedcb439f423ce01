package org.pactwright.edit.internal.apply;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.TextEdit;
import org.pactwright.edit.internal.text.Statement;

/** Gives blocks on one line lines of their own when they get too long, as the formatter would. */
final class OneLiners {

	private final Function<EObject, Statement> statements;

	/** @param statements the texts of elements that were parsed */
	OneLiners(Function<EObject, Statement> statements) {
		this.statements = statements;
	}

	/**
	 * Looks at a statement that was edited and at those around it.
	 *
	 * @param edits by statement; those of widened statements are replaced
	 */
	void widen(Statement edited, Map<Statement, List<TextEdit>> edits) {
		for (EObject element = edited.element(); element != null; element = element.eContainer()) {
			Statement statement = element == edited.element() ? edited : statements.apply(element);
			if (statement.source().hasBreak(statement.start(), statement.end())) {
				return;
			}
			int grown = 0;
			for (List<TextEdit> list : edits.values()) {
				for (TextEdit edit : list) {
					if (edit.offset() >= statement.start() && edit.end() <= statement.end()) {
						grown += edit.replacement().length() - edit.length();
					}
				}
			}
			int before = statement.end() - statement.start();
			int most = Placement.widthAt(depth(element));
			if (statement.hasOneLineBlock() && before <= most && before + grown > most) {
				statement.expand();
				edits.put(statement, statement.edits());
			}
		}
	}

	private static int depth(EObject element) {
		int depth = 0;
		for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
			depth++;
		}
		return depth;
	}
}
