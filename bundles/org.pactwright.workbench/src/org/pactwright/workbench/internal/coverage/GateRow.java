package org.pactwright.workbench.internal.coverage;

import java.util.List;
import java.util.Optional;

import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.language.ide.Location;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StageGate.Mark;
import org.pactwright.standards.coverage.StageGate.State;
import org.pactwright.standards.stage.StageOpening;

/**
 * The checklist of one stage as texts and places.
 *
 * @param owner the plan whose stage it is, or the partnership for its journey
 * @param planId the id of the plan; empty for a journey
 * @param stage its name
 * @param state how far it has come
 * @param next whether it is the stage of the plan that can be opened
 * @param mayBeClosed whether nothing is missing that weighs as an error
 * @param items the checklist
 */
public record GateRow(String owner, Optional<String> planId, String stage, State state, boolean next,
		boolean mayBeClosed, List<Item> items) {

	/**
	 * One line of a checklist.
	 *
	 * @param place where it is, or where it belongs
	 */
	public record Item(Mark mark, Severity severity, String text, String rule, Location place) {
	}

	/** How many lines are missing. */
	public long missing() {
		return items.stream().filter(item -> item.mark() == Mark.MISSING).count();
	}

	static List<GateRow> of(Project project, Progress progress) {
		return StageGate.of(project, progress).stream().map(GateRow::row).toList();
	}

	private static GateRow row(StageGate gate) {
		String owner = gate.plan().map(Names::title).orElseGet(() -> "Journey of " + Names.title(gate.partnership()));
		boolean next = gate.plan().flatMap(StageOpening::next).filter(stage -> stage == gate.stage()).isPresent();
		return new GateRow(owner, gate.plan().map(plan -> plan.getId()), CoverageBoard.word(gate.stage()), gate.state(),
				next, gate.mayBeClosed(), gate.items().stream().map(item -> new Item(item.mark(), item.severity(),
						item.text(), item.rule().id(), CoverageBoard.location(item.place()))).toList());
	}
}
