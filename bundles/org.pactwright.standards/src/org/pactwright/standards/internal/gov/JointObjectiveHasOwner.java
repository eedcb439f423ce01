package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.OBJECTIVE__OWNER;

import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-obj-a: a role owns each joint objective. */
final class JointObjectiveHasOwner extends Rule.OnEach<Objective> {

	JointObjectiveHasOwner() {
		super("GOV-obj-a", Objective.class);
	}

	@Override
	protected void check(Objective objective, CheckContext context, Report report) {
		if (objective.getKind() == ObjectiveKind.JOINT && !context.says(objective, OBJECTIVE__OWNER)) {
			report.on(objective).fill("objective", objective).add();
		}
	}
}
