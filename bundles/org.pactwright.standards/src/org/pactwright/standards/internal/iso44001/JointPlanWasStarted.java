package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.5-b: with the partner chosen, a joint plan was begun. */
final class JointPlanWasStarted extends OnPlan {

	JointPlanWasStarted() {
		super("ISO44001-8.5-b", Gate.done(LifecycleStage.PARTNER_SELECTION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (context.jointPlan(partnership).isEmpty()) {
			report.on(plan).add();
		}
	}
}
