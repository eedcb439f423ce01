package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.ASSESSMENT__PARTICIPANTS;

import java.util.Set;

import org.pactwright.model.AssessmentKind;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-risk-a: companies took part in finding out what is vulnerable. */
final class BusinessHelpsRiskAnalysis extends Rule.Gated {
	private static final Set<AssessmentKind> WANTED = Set.of(AssessmentKind.VULNERABILITY, AssessmentKind.SIA);

	BusinessHelpsRiskAnalysis() {
		super("SOC-risk-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (context.behindPlans(partnership, RelationshipManagementPlan::getAssessments).stream()
				.noneMatch(one -> WANTED.contains(one.getKind())
						&& (!context.understood(one, ASSESSMENT__PARTICIPANTS)
								|| context.sectorsOf(one.getParticipants()).contains(Sector.PRIVATE)))) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
