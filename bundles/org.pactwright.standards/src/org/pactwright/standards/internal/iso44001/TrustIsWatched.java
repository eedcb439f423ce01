package org.pactwright.standards.internal.iso44001;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.8-a: behaviour was observed in the twelve months up to the reference date. */
final class TrustIsWatched extends OnPlan {
	private static final int MONTHS = 12;

	TrustIsWatched() {
		super("ISO44001-8.8-a", Gate.during(LifecycleStage.STAYING_TOGETHER));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(plan);
		if (today.isPresent() && plan.getBehaviours().stream().flatMap(one -> one.getObservations().stream())
				.noneMatch(observation -> Days.within(observation.getOn(), today.get(), MONTHS))) {
			report.on(plan).add();
		}
	}
}
