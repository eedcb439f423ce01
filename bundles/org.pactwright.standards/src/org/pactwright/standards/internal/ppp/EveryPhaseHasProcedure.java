package org.pactwright.standards.internal.ppp;

import java.util.EnumSet;
import java.util.Set;

import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-phase-a: procedures cover the time before, in and after a crisis. */
final class EveryPhaseHasProcedure extends Rule.OnEach<Partnership> {

	EveryPhaseHasProcedure() {
		super("PPP-phase-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		Set<Phase> missing = EnumSet.allOf(Phase.class);
		partnership.getProcedures().forEach(procedure -> missing.removeAll(procedure.getPhases()));
		missing.forEach(phase -> report.on(partnership).fill("phase", phase).add());
	}
}
