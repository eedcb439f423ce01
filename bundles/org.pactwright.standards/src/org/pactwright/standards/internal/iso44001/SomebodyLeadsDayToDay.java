package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RoleKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.4-c: there is an operational lead. */
final class SomebodyLeadsDayToDay extends Rule.Gated {

	SomebodyLeadsDayToDay() {
		super("ISO44001-8.4-c", Gate.done(LifecycleStage.INTERNAL_ASSESSMENT));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getRoles().stream().noneMatch(role -> role.getKind() == RoleKind.OPERATIONAL_LEAD)) {
			report.on(partnership).add();
		}
	}
}
