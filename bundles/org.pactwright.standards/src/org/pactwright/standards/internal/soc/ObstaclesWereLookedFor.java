package org.pactwright.standards.internal.soc;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-obst-b: once talks are over, the plan names what stands in the way. */
final class ObstaclesWereLookedFor extends Rule.Gated {

	ObstaclesWereLookedFor() {
		super("SOC-obst-b", Gate.done(JourneyStage.ENGAGE_AND_EXPLORE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (!context.plansOf(partnership).isEmpty()
				&& context.behindPlans(partnership, RelationshipManagementPlan::getObstacles).isEmpty()) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
