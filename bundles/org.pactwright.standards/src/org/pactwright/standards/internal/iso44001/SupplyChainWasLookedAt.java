package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RiskCategory;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.3-d: the second stage looks at the supply chain. */
final class SupplyChainWasLookedAt extends OnPlan {

	SupplyChainWasLookedAt() {
		super("ISO44001-8.3-d", Gate.done(LifecycleStage.KNOWLEDGE));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (context.behindPlans(partnership, RelationshipManagementPlan::getRisks).stream()
				.noneMatch(risk -> risk.getCategory() == RiskCategory.SUPPLY_CHAIN)) {
			report.on(plan).add();
		}
	}
}
