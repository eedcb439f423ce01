package org.pactwright.language.ide.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.ElementKey;
import org.pactwright.edit.ElementPath;
import org.pactwright.language.ide.internal.sheet.PropertyAccess;
import org.pactwright.language.ide.internal.sheet.SheetMaker;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.language.ide.session.Statements;
import org.pactwright.language.project.Project;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * One property sheet: shows elements of the model, follows the text, and turns what the user enters into edits of the
 * text. Methods may be called from any thread and return at once; answers come on the worker of the project.
 */
public final class SheetSession implements AutoCloseable {

	private static final String GONE = "This element is not there any more.";

	private final ProjectSession project;
	private final Consumer<SheetView> show;
	private final Consumer<ProjectState> listener = this::build;
	/** What is shown; for the worker. */
	private List<ElementKey> keys = List.of();

	/** @param show takes each new view; called on the worker, also when nothing has changed but the text */
	public SheetSession(ProjectSession project, Consumer<SheetView> show) {
		this.project = project;
		this.show = show;
		project.listen(listener);
	}

	/** Shows elements. */
	public void select(List<ElementKey> elements) {
		project.with(state -> {
			keys = List.copyOf(elements);
			build(state);
		});
	}

	/**
	 * A place in a text.
	 *
	 * @param file absolute path
	 * @param offset in the text as it is now
	 */
	public record Spot(Path file, int offset) {
	}

	/** Shows elements by where they stand: each spot means the innermost statement around it. */
	public void selectAt(List<Spot> spots) {
		project.with(state -> {
			keys = spots.stream().flatMap(spot -> at(state.project(), spot.file(), spot.offset()).stream())
					.map(ElementKey::of).distinct().toList();
			build(state);
		});
	}

	/**
	 * Shows elements by name.
	 *
	 * @param names ids or qualified ids, followed by {@code ~containment.index} for each step to an element without one;
	 *        such as name nothing are left out
	 */
	public void selectNamed(List<String> names) {
		project.with(state -> {
			keys = names.stream().flatMap(name -> named(state.project(), name).stream()).map(ElementKey::of).distinct()
					.toList();
			build(state);
		});
	}

	private static Optional<EObject> named(Project project, String name) {
		String[] parts = name.split("~");
		return project.find(parts[0]).map(EObject.class::cast).flatMap(found -> {
			ElementPath path = ElementPath.of(found);
			List<String> steps = new ArrayList<>(path.steps());
			steps.addAll(List.of(parts).subList(1, parts.length));
			return new ElementPath(path.file(), steps).find(project);
		});
	}

	/** The innermost statement around an offset. */
	private static Optional<EObject> at(Project project, Path file, int offset) {
		return Statements.at(project, file, offset)
				.map(found -> found instanceof ResponsibilityAssignment ? found.eContainer() : found);
	}

	private void build(ProjectState state) {
		List<EObject> elements = find(state);
		show.accept(SheetMaker.make(elements, state));
	}

	/** Elements that are gone are left out, but come back when the text does. */
	private List<EObject> find(ProjectState state) {
		return keys.stream().flatMap(key -> key.find(state.project()).stream()).toList();
	}

	/**
	 * Says whether words are a value.
	 *
	 * @param answer takes what is wrong with them; empty when nothing is
	 */
	public void check(Field field, List<String> words, Consumer<Optional<String>> answer) {
		project.with(state -> answer.accept(problem(state, find(state), field, words)));
	}

	private static Optional<String> problem(ProjectState state, List<EObject> elements, Field field,
			List<String> words) {
		Optional<PropertyAccess> access = SheetMaker.access(field.id(), elements);
		return access.isEmpty() ? Optional.of(GONE) : access.get().problem(elements, words, state.project());
	}

	/**
	 * Sets a field of all elements that are shown, as one step of undo.
	 *
	 * @param elements what the user saw when he entered it
	 * @param answer takes why nothing was changed; empty when the text says so now
	 */
	public void set(List<ElementKey> elements, Field field, List<String> words, Consumer<Optional<String>> answer) {
		project.with(state -> answer.accept(set(state, elements, field, words)));
	}

	private Optional<String> set(ProjectState state, List<ElementKey> wanted, Field field, List<String> words) {
		List<EObject> elements = wanted.stream().flatMap(key -> key.find(state.project()).stream()).toList();
		Optional<String> wrong = elements.size() < wanted.size() ? Optional.of(GONE)
				: problem(state, elements, field, words);
		if (wrong.isPresent()) {
			return wrong;
		}
		PropertyAccess access = SheetMaker.access(field.id(), elements).orElseThrow();
		if (access.isSaid(elements, words, state.project())) {
			return Optional.empty();
		}
		EditResult result = access.set(elements, words, state.project());
		if (result instanceof EditResult.Done done) {
			keys = keys.stream().map(key -> key.after(done.renamed())).toList();
		}
		return project.write(state, result, access.label());
	}

	/** What may be chosen in a field, by name. */
	public void candidates(Field field, Consumer<List<Choice>> answer) {
		project.with(state -> {
			List<EObject> elements = find(state);
			answer.accept(SheetMaker.access(field.id(), elements)
					.map(access -> access.candidates(elements, state.project())).orElse(List.of()));
		});
	}

	/** Shows nothing any more. */
	@Override
	public void close() {
		project.forget(listener);
	}
}
