package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.ESCALATION__PROCEDURE;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.ProcedureKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.6-c: an escalation uses a procedure for resolving issues. */
final class IssuesCanBeSettled extends Rule.Gated {

	IssuesCanBeSettled() {
		super("ISO44001-8.6-c", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getEscalations().stream()
				.noneMatch(escalation -> !context.understood(escalation, ESCALATION__PROCEDURE)
						|| escalation.getProcedure() != null
								&& escalation.getProcedure().getKind() == ProcedureKind.ISSUE_RESOLUTION)) {
			report.on(partnership).add();
		}
	}
}
