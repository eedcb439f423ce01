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

/** ISO44001-8.3-b: a first exit strategy is there before partners are chosen. */
final class ExitWasThoughtOfEarly extends OnPlan {

	ExitWasThoughtOfEarly() {
		super("ISO44001-8.3-b", Gate.done(LifecycleStage.KNOWLEDGE));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		ExitStrategy exit = plan.getExitStrategy();
		if (exit == null) {
			report.on(plan).add();
		} else if (exit.getState() == ExitState.NONE) {
			report.on(exit).at(EXIT_STRATEGY__STATE).add();
		}
	}
}
