package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.STEP__TECHNOLOGY;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-modus-a: a stable partnership has roles, procedures, interoperability functions and technology in use. */
final class ModusOperandiIsComplete extends Rule.Gated {

	ModusOperandiIsComplete() {
		super("PPP-modus-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		List<String> missing = new ArrayList<>();
		if (partnership.getRoles().isEmpty()) {
			missing.add("roles");
		}
		if (partnership.getProcedures().isEmpty()) {
			missing.add("procedures");
		}
		if (partnership.getInterop().isEmpty()) {
			missing.add("interoperability functions");
		}
		if (partnership.getProcedures().stream().flatMap(procedure -> procedure.getSteps().stream())
				.noneMatch(step -> context.says(step, STEP__TECHNOLOGY))) {
			missing.add("enabling technology");
		}
		if (!missing.isEmpty()) {
			report.on(partnership).fill("what", missing).add();
		}
	}
}
