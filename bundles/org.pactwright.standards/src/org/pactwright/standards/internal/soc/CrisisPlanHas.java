package org.pactwright.standards.internal.soc;

import java.util.List;

import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** Who plans for a crisis has a procedure of a certain kind as well. */
abstract class CrisisPlanHas extends Rule.OnEach<Partnership> {
	private final ProcedureKind kind;

	/** @param kind of which there must be a procedure */
	protected CrisisPlanHas(String id, ProcedureKind kind) {
		super(id, Partnership.class);
		this.kind = kind;
	}

	@Override
	protected final void check(Partnership partnership, CheckContext context, Report report) {
		List<Procedure> procedures = partnership.getProcedures();
		if (procedures.stream().anyMatch(procedure -> procedure.getPhases().contains(Phase.IN_CRISIS))
				&& procedures.stream().noneMatch(procedure -> procedure.getKind() == kind)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
