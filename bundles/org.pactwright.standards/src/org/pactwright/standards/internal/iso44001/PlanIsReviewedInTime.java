package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.RELATIONSHIP_MANAGEMENT_PLAN__NEXT_REVIEW;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.pactwright.model.PlanStatus;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-7.5-c: a plan in force says when it is reviewed next, and that day is not over. */
final class PlanIsReviewedInTime extends Rule.OnEach<RelationshipManagementPlan> {
	private static final Set<PlanStatus> IN_FORCE = Set.of(PlanStatus.APPROVED, PlanStatus.ACTIVE);

	PlanIsReviewedInTime() {
		super("ISO44001-7.5-c", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (!IN_FORCE.contains(plan.getStatus())) {
			return;
		}
		Optional<LocalDate> today = context.referenceDate(plan);
		if (plan.getNextReview() == null) {
			report.on(plan).fill("plan", plan).add("none");
		} else if (today.isPresent() && plan.getNextReview().isBefore(today.get())) {
			report.on(plan).at(RELATIONSHIP_MANAGEMENT_PLAN__NEXT_REVIEW).fill("plan", plan)
					.fill("date", plan.getNextReview()).add();
		}
	}
}
