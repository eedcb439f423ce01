package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.ASSESSMENT__PARTICIPANTS;

import org.pactwright.model.Assessment;
import org.pactwright.model.AssessmentKind;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-sia-a: a stable partnership made its societal impact analysis together. */
final class SocietalImpactWasAnalysed extends Rule.Gated {

	SocietalImpactWasAnalysed() {
		super("PPP-sia-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (context.plansOf(partnership).stream().flatMap(plan -> plan.getAssessments().stream())
						.noneMatch(assessment -> isJoint(assessment, context))) {
			report.on(partnership).add();
		}
	}

	private static boolean isJoint(Assessment assessment, CheckContext context) {
		return assessment.getKind() == AssessmentKind.SIA && (assessment.getParticipants().size() > 1
				|| !context.understood(assessment, ASSESSMENT__PARTICIPANTS));
	}
}
