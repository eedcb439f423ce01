package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RiskCategory;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.2-a: in the first stage somebody asked what may go wrong when working with others. */
final class CollaborationRiskWasAssessed extends OnPlan {

	CollaborationRiskWasAssessed() {
		super("ISO44001-8.2-a", Gate.done(LifecycleStage.OPERATIONAL_AWARENESS));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (context.inPlans(partnership, RelationshipManagementPlan::getRisks).stream()
				.noneMatch(risk -> risk.getCategory() == RiskCategory.COLLABORATION)) {
			report.on(plan).add();
		}
	}
}
