package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.ACTION_ITEM__ARISES_FROM;

import java.util.List;

import org.pactwright.model.ActionItem;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Review;
import org.pactwright.model.ReviewKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.9-b: after the exit somebody looked back, and something came of it. */
final class ExitWasEvaluated extends OnPlan {

	ExitWasEvaluated() {
		super("ISO44001-8.9-b", Gate.done(LifecycleStage.EXIT_ACTIVATION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		List<Review> held = plan.getReviews().stream()
				.filter(review -> review.getKind() == ReviewKind.EXIT_EVALUATION && review.getHeldOn() != null)
				.toList();
		if (held.stream()
				.allMatch(review -> context.referrers(ActionItem.class, ACTION_ITEM__ARISES_FROM, review).isEmpty())) {
			report.on(plan).add();
		}
	}
}
