package org.pactwright.standards.internal.ppp;

import org.pactwright.model.AssessmentKind;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-actors-a: before they were invited, somebody found out who matters and what they want. */
final class ActorsWereResearched extends Rule.Gated {

	ActorsWereResearched() {
		super("PPP-actors-a", Gate.done(JourneyStage.ENGAGE_AND_EXPLORE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (!context.plansOf(partnership).isEmpty()
				&& context.behindPlans(partnership, RelationshipManagementPlan::getAssessments).stream()
						.noneMatch(assessment -> assessment.getKind() == AssessmentKind.STAKEHOLDER)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
