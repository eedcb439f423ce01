package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.OBJECTIVE__PROTECTS;

import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-prot-a: a joint objective says what it protects. */
final class ObjectiveSaysWhatItProtects extends Rule.OnEach<Objective> {

	ObjectiveSaysWhatItProtects() {
		super("SOC-prot-a", Objective.class);
	}

	@Override
	protected void check(Objective objective, CheckContext context, Report report) {
		if (objective.getKind() == ObjectiveKind.JOINT && !context.says(objective, OBJECTIVE__PROTECTS)) {
			report.on(objective).fill("objective", objective).add();
		}
	}
}
