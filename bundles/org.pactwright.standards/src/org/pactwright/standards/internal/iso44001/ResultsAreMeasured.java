package org.pactwright.standards.internal.iso44001;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Measure;
import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-9.1-a: while value is created, each measure of a joint objective was taken in the last twelve months. */
final class ResultsAreMeasured extends OnPlan {
	private static final int MONTHS = 12;

	ResultsAreMeasured() {
		super("ISO44001-9.1-a", Gate.during(LifecycleStage.VALUE_CREATION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(plan);
		for (Objective objective : plan.getObjectives()) {
			for (Measure measure : objective.getKind() == ObjectiveKind.JOINT ? objective.getMeasures()
					: List.<Measure>of()) {
				if (today.isPresent() && measure.getObservations().stream()
						.noneMatch(one -> Days.within(one.getOn(), today.get(), MONTHS))) {
					report.on(measure).fill("measure", measure).add();
				}
			}
		}
	}
}
