package org.pactwright.edit.raci;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.language.Names;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.RelationshipManagementPlan;

/**
 * Rows of a RACI matrix that belong together: the decisions of a partnership, the steps of a procedure, the activities of
 * a stage. With or without letters, in the order of the text; may be empty.
 *
 * @param title for people
 * @param kind what the rows are
 */
public record RaciGroup(String title, Kind kind, List<RaciTarget> targets) {

	/** What rows may be. */
	public enum Kind {
		DECISION("Decisions"), STEP("Steps of procedures"), ACTIVITY("Activities of plans");

		private final String title;

		Kind(String title) {
			this.title = title;
		}

		/** Several of the kind. */
		public String title() {
			return title;
		}
	}

	public RaciGroup {
		targets = List.copyOf(targets);
	}

	/** The decisions and then the procedures of a partnership. */
	public static List<RaciGroup> of(Partnership partnership) {
		List<RaciGroup> groups = new ArrayList<>();
		groups.add(new RaciGroup("Decisions", Kind.DECISION, List.copyOf(partnership.getDecisions())));
		partnership.getProcedures().forEach(each -> groups
				.add(new RaciGroup("Procedure: " + Names.title(each), Kind.STEP, List.copyOf(each.getSteps()))));
		return groups;
	}

	/** The stages of a plan. */
	public static List<RaciGroup> of(RelationshipManagementPlan plan) {
		return plan.getStages().stream().map(stage -> new RaciGroup(
				Names.title(plan) + ": " + (stage.getStage() == null ? "" : Names.word(stage.getStage())), Kind.ACTIVITY,
				List.copyOf(stage.getActivities()))).toList();
	}
}
