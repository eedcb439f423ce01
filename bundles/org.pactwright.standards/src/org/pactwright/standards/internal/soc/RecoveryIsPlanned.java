package org.pactwright.standards.internal.soc;

import org.pactwright.model.ProcedureKind;

/** SOC-recov-a: who plans for a crisis plans for what comes after. */
final class RecoveryIsPlanned extends CrisisPlanHas {

	RecoveryIsPlanned() {
		super("SOC-recov-a", ProcedureKind.RECOVERY);
	}
}
