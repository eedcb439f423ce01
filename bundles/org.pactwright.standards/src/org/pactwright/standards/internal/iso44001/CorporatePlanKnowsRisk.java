package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RiskCategory;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-6.1-a: a corporate plan looks at what working together may do to the organisation. */
final class CorporatePlanKnowsRisk extends Rule.OnEach<RelationshipManagementPlan> {

	CorporatePlanKnowsRisk() {
		super("ISO44001-6.1-a", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getKind() == PlanKind.CORPORATE
				&& plan.getRisks().stream().noneMatch(risk -> risk.getCategory() == RiskCategory.COLLABORATION)) {
			report.on(plan).fill("plan", plan).add();
		}
	}
}
