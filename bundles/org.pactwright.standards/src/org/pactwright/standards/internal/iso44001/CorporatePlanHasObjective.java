package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-6.2-a: a corporate plan says what the organisation wants from working together. */
final class CorporatePlanHasObjective extends Rule.OnEach<RelationshipManagementPlan> {

	CorporatePlanHasObjective() {
		super("ISO44001-6.2-a", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getKind() == PlanKind.CORPORATE && plan.getObjectives().isEmpty()) {
			report.on(plan).fill("plan", plan).add();
		}
	}
}
