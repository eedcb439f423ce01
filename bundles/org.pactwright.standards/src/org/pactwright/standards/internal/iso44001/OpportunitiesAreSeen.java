package org.pactwright.standards.internal.iso44001;

import java.util.List;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Polarity;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Risk;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-6.1-b: once the case was weighed, the plans name an opportunity and not threats alone. */
final class OpportunitiesAreSeen extends OnPlan {

	OpportunitiesAreSeen() {
		super("ISO44001-6.1-b", Gate.done(LifecycleStage.KNOWLEDGE));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		List<Risk> risks = context.behindPlans(partnership, RelationshipManagementPlan::getRisks);
		if (!risks.isEmpty() && risks.stream().noneMatch(risk -> risk.getPolarity() == Polarity.OPPORTUNITY)) {
			report.on(plan).fill("plan", plan).add();
		}
	}
}
