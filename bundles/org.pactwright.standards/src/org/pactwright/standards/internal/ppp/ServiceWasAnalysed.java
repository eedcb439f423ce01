package org.pactwright.standards.internal.ppp;

import java.util.Set;

import org.pactwright.model.AssessmentKind;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * PPP-case-a: a SIPOC or business impact analysis came before the contact. It may stand in the plan the joint one was
 * based on.
 */
final class ServiceWasAnalysed extends Rule.Gated {
	private static final Set<AssessmentKind> WANTED = Set.of(AssessmentKind.SIPOC, AssessmentKind.BIA);

	ServiceWasAnalysed() {
		super("PPP-case-a", Gate.done(JourneyStage.IDEAS_AND_MOTIVES));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (context.plansBehind(partnership).stream().flatMap(plan -> plan.getAssessments().stream())
						.noneMatch(assessment -> WANTED.contains(assessment.getKind()))) {
			report.on(partnership).add();
		}
	}
}
