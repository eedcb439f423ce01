package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.EXIT_STRATEGY__REVIEWED_ON;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.ExitStrategy;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.8-b: the exit strategy was reviewed in the twelve months up to the reference date. */
final class ExitStrategyIsReviewed extends OnPlan {
	private static final int MONTHS = 12;

	ExitStrategyIsReviewed() {
		super("ISO44001-8.8-b", Gate.during(LifecycleStage.STAYING_TOGETHER));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		ExitStrategy exit = plan.getExitStrategy();
		Optional<LocalDate> today = context.referenceDate(plan);
		if (exit == null || today.isEmpty()) {
			return;
		}
		if (exit.getReviewedOn() == null) {
			report.on(exit).add("never");
		} else if (exit.getReviewedOn().isBefore(today.get().minusMonths(MONTHS))) {
			report.on(exit).at(EXIT_STRATEGY__REVIEWED_ON).fill("date", exit.getReviewedOn()).add();
		}
	}
}
