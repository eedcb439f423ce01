package org.pactwright.standards.internal.soc;

import java.util.List;
import java.util.stream.Stream;

import org.pactwright.model.Exercise;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Origin;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Risk;
import org.pactwright.model.Scenario;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-haz-a: among the scenarios a stable partnership works with is one that somebody causes on purpose. */
final class HarmOnPurposeIsForeseen extends Rule.Gated {

	HarmOnPurposeIsForeseen() {
		super("SOC-haz-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		List<Scenario> used = Stream.concat(
				context.inPlans(partnership, RelationshipManagementPlan::getRisks).stream().map(Risk::getScenario),
				context.inPlans(partnership, RelationshipManagementPlan::getExercises).stream()
						.map(Exercise::getScenario))
				.filter(scenario -> scenario != null).toList();
		if (!used.isEmpty() && used.stream().noneMatch(scenario -> scenario.getOrigin() == Origin.DELIBERATE)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
