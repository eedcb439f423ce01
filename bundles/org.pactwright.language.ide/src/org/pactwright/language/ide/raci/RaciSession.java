package org.pactwright.language.ide.raci;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pactwright.edit.ElementKey;
import org.pactwright.edit.ModelEdit;
import org.pactwright.edit.raci.RaciMatrix;
import org.pactwright.edit.raci.RaciMatrix.Column;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.edit.raci.Responsibilities;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.model.Actor;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;

/**
 * One open RACI matrix: follows the text, and turns what the user does into edits of the text. Methods may be called from
 * any thread and return at once; answers come on the worker of the project.
 */
public final class RaciSession implements AutoCloseable {

	private final ProjectSession project;
	private final Consumer<RaciView> show;
	private final Consumer<ProjectState> listener = this::build;
	/** For the worker. */
	private RaciFindings findings = RaciFindings.NONE;

	/** A cell that is to be changed. */
	public record Cell(Row row, Column column) {
	}

	/** @param show takes each new view; called on the worker */
	public RaciSession(ProjectSession project, Consumer<RaciView> show) {
		this.project = project;
		this.show = show;
		project.listen(listener);
	}

	/** Shows the matrix, with the findings of a check. */
	public void show(RaciFindings newFindings) {
		project.with(state -> {
			findings = newFindings;
			build(state);
		});
	}

	private void build(ProjectState state) {
		Optional<String> notice = state.syntaxErrors().stream().findFirst().map(RaciSession::notice);
		show.accept(new RaciView(RaciMatrix.of(state.project()), findings, notice));
	}

	private static String notice(Problem problem) {
		return problem.place().file().getFileName() + " has an error in line " + problem.place().line() + ": "
				+ problem.message() + " What stands there cannot be changed here.";
	}

	/**
	 * Gives a letter to cells that do not have it, or takes it from all when all have it; one step of undo.
	 *
	 * @param answer takes why nothing was changed; empty when the text says so now
	 */
	public void toggle(List<Cell> cells, RaciLetter letter, Consumer<Optional<String>> answer) {
		change(cells, "RACI " + letter.getLiteral(), answer, found -> {
			boolean all = found.stream().allMatch(each -> Responsibilities.has(each.target(), each.actor(), letter));
			found.forEach(each -> {
				if (all) {
					Responsibilities.take(each.target(), each.actor(), letter);
				} else {
					Responsibilities.give(each.target(), each.actor(), letter);
				}
			});
		});
	}

	/** Takes all letters from cells; one step of undo. */
	public void clear(List<Cell> cells, Consumer<Optional<String>> answer) {
		change(cells, "Clear RACI", answer,
				found -> found.forEach(each -> Responsibilities.clear(each.target(), each.actor())));
	}

	private record Found(RaciTarget target, Actor actor) {
	}

	private void change(List<Cell> cells, String label, Consumer<Optional<String>> answer,
			Consumer<List<Found>> change) {
		project.with(state -> {
			List<Found> found = cells.stream().flatMap(cell -> find(state, cell).stream()).toList();
			answer.accept(found.size() < cells.size() ? Optional.of("This is not there any more.")
					: project.write(state, ModelEdit.record(state.project(), () -> change.accept(found)), label));
		});
	}

	private static Optional<Found> find(ProjectState state, Cell cell) {
		return find(state, cell.row().key(), RaciTarget.class).flatMap(
				target -> find(state, cell.column().key(), Actor.class).map(actor -> new Found(target, actor)));
	}

	private static <T> Optional<T> find(ProjectState state, ElementKey key, Class<T> type) {
		return key.find(state.project()).filter(type::isInstance).map(type::cast);
	}

	@Override
	public void close() {
		project.forget(listener);
	}
}
