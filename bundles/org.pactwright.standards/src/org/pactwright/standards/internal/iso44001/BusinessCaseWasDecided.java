package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.BusinessCase;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.3-a: there is a business case and somebody decided on it. */
final class BusinessCaseWasDecided extends OnPlan {

	BusinessCaseWasDecided() {
		super("ISO44001-8.3-a", Gate.done(LifecycleStage.KNOWLEDGE));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		BusinessCase own = context.plansOf(partnership).stream().map(RelationshipManagementPlan::getBusinessCase)
				.filter(one -> one != null).findFirst().orElse(null);
		if (own == null) {
			report.on(plan).add("none");
		} else if (own.getOutcome() == null) {
			report.on(own).add();
		}
	}
}
