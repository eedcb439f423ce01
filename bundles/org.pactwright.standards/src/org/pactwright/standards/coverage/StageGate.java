package org.pactwright.standards.coverage;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Place;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.RuleInfo;
import org.pactwright.standards.internal.coverage.GateKeeper;

/**
 * What must be there before a stage may be closed: the outputs that are due from it (003:149-160) and the rules that
 * wait for it, asked ahead of time. Rules of which only a part waits are not asked.
 *
 * @param partnership whose stage it is
 * @param plan the plan whose stages count; none of Wettergren's four stages has one
 * @param stage a {@link org.pactwright.model.LifecycleStage} or a {@link org.pactwright.model.JourneyStage}
 * @param state how far the stage has come
 * @param items the checklist: outputs first, then rules in the order of the catalogue
 */
public record StageGate(Partnership partnership, Optional<RelationshipManagementPlan> plan, Enumerator stage,
		State state, List<Item> items) {

	public StageGate {
		items = List.copyOf(items);
	}

	/** How far a stage has come. */
	public enum State {
		AHEAD, UNDER_WAY, CLOSED, OMITTED;

		/** For people: {@code under way}. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
		}
	}

	/** Whether something on the checklist is there. */
	public enum Mark {
		THERE, MISSING, WAIVED, NOT_CHECKABLE;

		/** For people: {@code not checkable}. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
		}
	}

	/**
	 * One line of a checklist.
	 *
	 * @param mark whether it is there
	 * @param severity how much it weighs when it is missing; as for an approved plan, since what is closed is final
	 * @param text what is there, or what is missing
	 * @param rule the rule that asks for it
	 * @param element what it is about, or where it belongs when it is missing
	 * @param place where that stands
	 */
	public record Item(Mark mark, Severity severity, String text, RuleInfo rule, EObject element, Place place) {
	}

	/** What is missing, in the order of the checklist. */
	public List<Item> missing() {
		return items.stream().filter(item -> item.mark() == Mark.MISSING).toList();
	}

	/** Whether nothing is missing that weighs as an error. */
	public boolean mayBeClosed() {
		return missing().stream().noneMatch(item -> item.severity() == Severity.ERROR);
	}

	/**
	 * The gates of all partnerships: the eight stages of the plan that counts, where there is one, then Wettergren's
	 * four. Stages without anything to ask for are left out.
	 *
	 * @param project the project; it must not change while the gates are in use
	 * @param progress asked now and then whether the result is still wanted
	 */
	public static List<StageGate> of(Project project, Progress progress) {
		return new GateKeeper(new CheckContext(project, progress)).gates();
	}
}
