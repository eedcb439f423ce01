package org.pactwright.standards.internal.iso44001;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.pactwright.model.PlanStatus;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Review;
import org.pactwright.model.ReviewKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-9-a: an audit or management review was held in the last twelve months or is planned in the next. */
final class SystemIsAudited extends Rule.OnEach<RelationshipManagementPlan> {
	private static final int MONTHS = 12;
	private static final Set<ReviewKind> WANTED = Set.of(ReviewKind.MANAGEMENT_REVIEW, ReviewKind.INTERNAL_AUDIT);

	SystemIsAudited() {
		super("ISO44001-9-a", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(plan);
		if (plan.getStatus() == PlanStatus.ACTIVE && today.isPresent()
				&& plan.getReviews().stream().noneMatch(review -> counts(review, today.get()))) {
			report.on(plan).add();
		}
	}

	private static boolean counts(Review review, LocalDate today) {
		return WANTED.contains(review.getKind()) && (Days.within(review.getHeldOn(), today, MONTHS)
				|| Days.within(review.getPlannedOn(), today.plusMonths(MONTHS), 2 * MONTHS));
	}
}
