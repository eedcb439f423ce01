package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.ASSESSMENT__PARTICIPANTS;

import org.pactwright.model.Assessment;
import org.pactwright.model.AssessmentKind;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-need-a: both sectors took part in an assessment of needs. */
final class NeedsWereAssessedJointly extends Rule.Gated {

	NeedsWereAssessedJointly() {
		super("NATO-need-a", Gate.done(JourneyStage.ENGAGE_AND_EXPLORE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (context.behindPlans(partnership, RelationshipManagementPlan::getAssessments).stream()
				.noneMatch(assessment -> isJoint(assessment, context))) {
			report.on(partnership).add();
		}
	}

	private static boolean isJoint(Assessment assessment, CheckContext context) {
		return assessment.getKind() == AssessmentKind.NEEDS
				&& (!context.understood(assessment, ASSESSMENT__PARTICIPANTS)
						|| context.sectorsOf(assessment.getParticipants()).containsAll(Sectors.BOTH));
	}
}
