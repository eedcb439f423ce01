package org.pactwright.standards.internal.gov;

import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-obj-b: each joint objective has a measure. */
final class JointObjectiveIsMeasured extends Rule.OnEach<Objective> {

	JointObjectiveIsMeasured() {
		super("GOV-obj-b", Objective.class);
	}

	@Override
	protected void check(Objective objective, CheckContext context, Report report) {
		if (objective.getKind() == ObjectiveKind.JOINT && objective.getMeasures().isEmpty()) {
			report.on(objective).fill("objective", objective).add();
		}
	}
}
