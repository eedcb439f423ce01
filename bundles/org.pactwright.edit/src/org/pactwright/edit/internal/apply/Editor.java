package org.pactwright.edit.internal.apply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.edit.internal.grammar.Shapes;
import org.pactwright.edit.internal.plan.Intent;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.text.LineText;
import org.pactwright.edit.internal.text.NodeParts;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Source;
import org.pactwright.edit.internal.text.Statement;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;

/**
 * Turns an intent into edits of the texts, with the model as it was parsed. Every statement is edited on its own; edits
 * inside a statement that is moved are made while it is moved.
 */
public final class Editor {

	private final Project project;
	private final Intent intent;
	private final Shapes shapes;
	private final Map<EObject, Statement> statements = new IdentityHashMap<>();
	private final Map<Path, Source> sources = new TreeMap<>();
	/** The edits inside of each statement that is moved, or of each file. */
	private final Map<Object, Map<Statement, List<TextEdit>>> edits = new LinkedHashMap<>();
	private final Map<Object, List<Plan>> plansIn = new IdentityHashMap<>();
	private final Set<Plan> done = Collections.newSetFromMap(new IdentityHashMap<>());

	public Editor(Project project, Intent intent, Shapes shapes) {
		this.project = project;
		this.intent = intent;
		this.shapes = shapes;
	}

	/**
	 * The edits of all texts.
	 *
	 * @throws Obstacle when something cannot be written
	 */
	public DocumentEdits edits() {
		for (Plan plan : intent.plans()) {
			plansIn.computeIfAbsent(whereTo(plan.element()), key -> new ArrayList<>()).add(plan);
		}
		intent.plans().forEach(this::edit);
		Map<Path, List<TextEdit>> byFile = new TreeMap<>();
		for (Source source : sources.values()) {
			byFile.put(source.path(), in(source));
		}
		return DocumentEdits.of(byFile);
	}

	/** Whether an element is moved or in something that is. */
	public boolean isMovedAlong(EObject element) {
		return !(whereTo(element) instanceof Source);
	}

	/** The innermost moved element that an element lies in, or its file. */
	private Object whereTo(EObject element) {
		for (EObject outer = element; outer != null; outer = outer.eContainer()) {
			if (intent.isMoved(outer)) {
				return outer;
			}
		}
		return source(element);
	}

	private Source source(EObject element) {
		Path path = Places.file(element);
		SourceFile file = project.file(path).orElseThrow(() -> new Obstacle(
				"This element is in no file of the project, so nothing can be written.", Places.of(element)));
		return sources.computeIfAbsent(path, key -> new Source(file));
	}

	/** The text of an element that was parsed. */
	public Statement statement(EObject element) {
		return statements.computeIfAbsent(element, key -> {
			Source source = source(key);
			ICompositeNode node = NodeParts.of(key).orElseThrow(() -> new Obstacle(
					"This element was not parsed from a text, so nothing can be changed in it.", Places.of(key)));
			return new Statement(key, node, shapes.of(key), source);
		});
	}

	private void edit(Plan plan) {
		if (!done.add(plan)) {
			return;
		}
		Statement statement = statement(plan.element());
		UnitWriter writer = new UnitWriter(plan, intent);
		rename(statement, plan);
		new Parts(statement, plan, writer, project.symbols()).edit();
		new RaciLines(statement, plan).edit();
		new Children(statement, plan, (child, indent) -> text(child, indent, statement)).edit();
		Object where = whereTo(plan.element());
		Map<Statement, List<TextEdit>> all = edits.computeIfAbsent(where, key -> new IdentityHashMap<>());
		all.put(statement, statement.edits());
		new OneLiners(this::statement).widen(statement, all);
	}

	/** References that mean the same and are called otherwise. */
	private void rename(Statement statement, Plan plan) {
		plan.otherNames().forEach((feature, names) -> {
			for (Piece piece : statement.pieces()) {
				if (piece.feature().filter(each -> each == feature).isPresent()) {
					String text = statement.source().text().substring(piece.start(), piece.end());
					Occurrences.reference(text, (org.eclipse.emf.ecore.EReference) feature, piece.owner(), project.symbols())
							.map(names::get).ifPresent(piece::replace);
				}
			}
		});
	}

	/** The statement of a child that comes into a block. */
	private String text(EObject child, String indent, Statement into) {
		String lineBreak = into.source().lineBreak(into.start());
		Intent.Written made = intent.written(child);
		if (made == null) {
			return moved(child, indent, into.indents().unit(), lineBreak);
		}
		StringBuilder text = new StringBuilder();
		String laidOut = LineText.moved(made.text(), "\t".repeat(made.depth()), indent, "\t", into.indents().unit(),
				lineBreak);
		intent.read(laidOut, new Intent.Parts() {
			@Override
			public void text(String part) {
				text.append(part);
			}

			@Override
			public void statement(EObject element) {
				String line = text.substring(text.lastIndexOf("\n") + 1);
				text.append(moved(element, line, into.indents().unit(), lineBreak));
			}
		});
		return text.toString();
	}

	/** The statement of an element as it is to stand in another place, with its comments. */
	private String moved(EObject element, String indent, String unit, String lineBreak) {
		plansIn.getOrDefault(element, List.of()).forEach(this::edit);
		Statement outer = statement(element.eContainer());
		Piece piece = outer.pieces().stream().filter(each -> each.child().filter(child -> child == element).isPresent())
				.findFirst().orElseThrow(() -> Children.misplaced(element, Places.of(element)));
		List<TextEdit> inside = new ArrayList<>();
		for (TextEdit edit : all(edits.getOrDefault(element, Map.of()).values())) {
			inside.add(new TextEdit(edit.offset() - piece.start(), edit.length(), edit.replacement()));
		}
		inside.sort(java.util.Comparator.comparingInt(TextEdit::offset));
		String text = DocumentEdits.apply(outer.source().text().substring(piece.start(), piece.end()), inside);
		return LineText.moved(text, outer.source().indentAt(piece.coreStart()), indent, outer.indents().unit(), unit,
				lineBreak);
	}

	private List<TextEdit> in(Source source) {
		return all(edits.getOrDefault(source, Map.of()).values());
	}

	private static List<TextEdit> all(Collection<List<TextEdit>> lists) {
		return lists.stream().flatMap(List::stream).toList();
	}
}
