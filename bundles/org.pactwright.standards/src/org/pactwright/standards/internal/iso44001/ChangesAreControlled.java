package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.ProcedureKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.1-a: once they work together, there is a procedure for changing what was agreed. */
final class ChangesAreControlled extends Rule.Gated {

	ChangesAreControlled() {
		super("ISO44001-8.1-a", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getProcedures().stream().noneMatch(procedure -> procedure.getKind() == ProcedureKind.CHANGE)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
