package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.COMMUNICATION__OWNER;

import org.pactwright.model.Communication;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.6-f: the plan says who hears what, and who sees to it. */
final class CommunicationsArePlanned extends OnPlan {

	CommunicationsArePlanned() {
		super("ISO44001-8.6-f", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getCommunications().isEmpty()) {
			report.on(plan).add();
		}
		for (Communication communication : plan.getCommunications()) {
			if (!context.says(communication, COMMUNICATION__OWNER)) {
				report.on(communication).fill("audience", communication.getAudience()).add("owner");
			}
		}
	}
}
