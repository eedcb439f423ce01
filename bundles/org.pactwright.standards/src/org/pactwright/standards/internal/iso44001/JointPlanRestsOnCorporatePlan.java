package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.RELATIONSHIP_MANAGEMENT_PLAN__BASED_ON;

import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-7.5-a: a joint plan says which plan it is built on. */
final class JointPlanRestsOnCorporatePlan extends Rule.OnEach<RelationshipManagementPlan> {

	JointPlanRestsOnCorporatePlan() {
		super("ISO44001-7.5-a", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getKind() == PlanKind.JOINT && !context.says(plan, RELATIONSHIP_MANAGEMENT_PLAN__BASED_ON)) {
			report.on(plan).add();
		}
	}
}
