package org.pactwright.standards.internal.ppp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.pactwright.model.Exercise;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-ex-a: a stable partnership held an exercise in the 24 months up to the reference date. */
final class StablePartnershipExercises extends Rule.Gated {
	private static final int MONTHS = 24;

	StablePartnershipExercises() {
		super("PPP-ex-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(partnership);
		if (today.isEmpty()) {
			return;
		}
		Optional<LocalDate> last = context.plansOf(partnership).stream().flatMap(plan -> plan.getExercises().stream())
				.map(Exercise::getConductedOn).filter(day -> day != null && !day.isAfter(today.get()))
				.max(Comparator.naturalOrder());
		if (last.isEmpty()) {
			report.on(partnership).fill("partnership", partnership).add("never");
		} else if (last.get().isBefore(today.get().minusMonths(MONTHS))) {
			report.on(partnership).fill("partnership", partnership).fill("date", last.get()).add();
		}
	}
}
