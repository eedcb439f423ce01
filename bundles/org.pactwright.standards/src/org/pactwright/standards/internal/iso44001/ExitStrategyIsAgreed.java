package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.EXIT_STRATEGY__STATE;

import org.pactwright.model.ExitState;
import org.pactwright.model.ExitStrategy;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.6-d: the exit strategy is agreed and says what sets it off. */
final class ExitStrategyIsAgreed extends OnPlan {

	ExitStrategyIsAgreed() {
		super("ISO44001-8.6-d", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		ExitStrategy exit = plan.getExitStrategy();
		if (exit == null) {
			return; // its absence is a finding of the second stage
		}
		if (exit.getTriggers().isEmpty()) {
			report.on(exit).add();
		} else if (exit.getState().compareTo(ExitState.AGREED) < 0) {
			report.on(exit).at(EXIT_STRATEGY__STATE).add("state");
		}
	}
}
