package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.OBJECTIVE__SUPPORTS;

import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-6.2-b: in a joint plan, what a member wants for itself supports what all want. */
final class OwnObjectiveServesCommonOne extends Rule.OnEach<Objective> {

	OwnObjectiveServesCommonOne() {
		super("ISO44001-6.2-b", Objective.class);
	}

	@Override
	protected void check(Objective objective, CheckContext context, Report report) {
		if (objective.getKind() == ObjectiveKind.INDIVIDUAL && !context.says(objective, OBJECTIVE__SUPPORTS)
				&& objective.eContainer() instanceof RelationshipManagementPlan plan
				&& plan.getKind() == PlanKind.JOINT) {
			report.on(objective).fill("objective", objective).add();
		}
	}
}
