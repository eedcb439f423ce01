package org.pactwright.standards.internal.soc;

import org.pactwright.model.ProcedureKind;

/** SOC-warn-a: who plans for a crisis has a procedure for early warning. */
final class CrisisIsSeenComing extends CrisisPlanHas {

	CrisisIsSeenComing() {
		super("SOC-warn-a", ProcedureKind.EARLY_WARNING);
	}
}
