package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.MEASURE__DIRECTION;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.model.Direction;
import org.pactwright.model.Measure;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-obj-c: a measure has a unit, a rhythm and a target worth reaching. */
final class MeasureIsComplete extends Rule.OnEach<Measure> {

	MeasureIsComplete() {
		super("GOV-obj-c", Measure.class);
	}

	@Override
	protected void check(Measure measure, CheckContext context, Report report) {
		List<String> missing = new ArrayList<>();
		if (measure.getUnit() == null || measure.getUnit().isBlank()) {
			missing.add("a unit");
		}
		if (measure.getTarget() == null) {
			missing.add("a target");
		} else if (isMetFromTheStart(measure)) {
			missing.add("a target that differs from its baseline");
		}
		if (measure.getFrequency() == null) {
			missing.add("a frequency");
		}
		if (!missing.isEmpty()) {
			report.on(measure).fill("measure", measure).fill("what", missing).add();
		}
	}

	private static boolean isMetFromTheStart(Measure measure) {
		return measure.eIsSet(MEASURE__DIRECTION) && measure.getDirection() != Direction.REACH
				&& measure.getBaselineValue() != null && measure.getBaselineValue().compareTo(measure.getTarget()) == 0;
	}
}
