package org.pactwright.standards.internal.ppp;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-assure-a: a stable partnership plans or holds reviews. */
final class StablePartnershipLooksBack extends Rule.Gated {

	StablePartnershipLooksBack() {
		super("PPP-assure-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (!context.plansOf(partnership).isEmpty()
				&& context.inPlans(partnership, RelationshipManagementPlan::getReviews).isEmpty()) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
