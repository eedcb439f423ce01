package org.pactwright.edit.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.edit.internal.apply.Editor;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.plan.Intent;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Statement;

/**
 * The texts after an edit without the statements that it does not touch: short, however long the file is, and read just
 * like the whole, since any statement of a block may be left out.
 */
final class Reduced {

	private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Editor editor;

	/** Looks for what is touched, with the model as it was parsed. */
	Reduced(Intent intent, Editor editor) {
		this.editor = editor;
		for (Plan plan : intent.plans()) {
			if (!editor.isMovedAlong(plan.element())) {
				for (EObject outer = plan.element(); outer != null && touched.add(outer); outer = outer.eContainer()) {
					// those around it are touched too
				}
			}
		}
	}

	/** Whether an element's own words may be different, or those of an element inside. */
	boolean isTouched(EObject element) {
		return touched.contains(element);
	}

	/** The reduced text of a file, with the model as it was parsed. */
	String text(EObject root, List<TextEdit> edits) {
		List<TextEdit> all = new ArrayList<>(edits);
		Statement statement = editor.statement(root);
		leaveOut(statement, all);
		all.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
		return DocumentEdits.apply(statement.source().text(), all);
	}

	private void leaveOut(Statement statement, List<TextEdit> all) {
		for (Piece piece : statement.pieces()) {
			if (piece.stays() && piece.child().isPresent()) {
				if (touched.contains(piece.child().get())) {
					leaveOut(editor.statement(piece.child().get()), all);
				} else if (piece.unit().filter(unit -> unit.kind() == Unit.Kind.CHILD).isPresent()) {
					all.add(new TextEdit(piece.start(), piece.end() - piece.start(), ""));
				}
			}
		}
	}
}
