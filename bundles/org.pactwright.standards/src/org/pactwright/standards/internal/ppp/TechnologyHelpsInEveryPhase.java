package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.STEP__TECHNOLOGY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-tech-a: in each phase that a stable partnership has procedures for, technology helps with a step. */
final class TechnologyHelpsInEveryPhase extends Rule.Gated {

	TechnologyHelpsInEveryPhase() {
		super("PPP-tech-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		Set<Phase> open = EnumSet.noneOf(Phase.class);
		partnership.getProcedures().forEach(procedure -> open.addAll(procedure.getPhases()));
		for (Procedure procedure : partnership.getProcedures()) {
			if (procedure.getSteps().stream().anyMatch(step -> context.says(step, STEP__TECHNOLOGY))) {
				procedure.getPhases().forEach(open::remove);
			}
		}
		if (!open.isEmpty()) {
			report.on(partnership).fill("phases", List.copyOf(open)).add();
		}
	}
}
