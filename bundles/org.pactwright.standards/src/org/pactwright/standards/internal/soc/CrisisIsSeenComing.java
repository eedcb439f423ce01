package org.pactwright.standards.internal.soc;

import java.util.List;

import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-warn-a: who plans for a crisis has a procedure for early warning. */
final class CrisisIsSeenComing extends Rule.OnEach<Partnership> {

	CrisisIsSeenComing() {
		super("SOC-warn-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		List<Procedure> procedures = partnership.getProcedures();
		if (procedures.stream().anyMatch(procedure -> procedure.getPhases().contains(Phase.IN_CRISIS))
				&& procedures.stream().noneMatch(procedure -> procedure.getKind() == ProcedureKind.EARLY_WARNING)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
