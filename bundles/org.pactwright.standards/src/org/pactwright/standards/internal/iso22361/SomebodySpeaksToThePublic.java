package org.pactwright.standards.internal.iso22361;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.RoleKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22361-8-a: who plans for a crisis has a procedure for speaking to the public and somebody who does. */
final class SomebodySpeaksToThePublic extends Rule.OnEach<Partnership> {

	SomebodySpeaksToThePublic() {
		super("ISO22361-8-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		List<Procedure> procedures = partnership.getProcedures();
		if (procedures.stream().noneMatch(procedure -> procedure.getPhases().contains(Phase.IN_CRISIS))) {
			return;
		}
		List<String> missing = new ArrayList<>();
		if (procedures.stream().noneMatch(procedure -> procedure.getKind() == ProcedureKind.CRISIS_COMMUNICATION)) {
			missing.add("no procedure of crisis communication");
		}
		if (partnership.getRoles().stream().noneMatch(role -> role.getKind() == RoleKind.SPOKESPERSON)) {
			missing.add("no spokesperson");
		}
		if (!missing.isEmpty()) {
			report.on(partnership).fill("what", missing).add();
		}
	}
}
