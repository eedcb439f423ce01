package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.ACTION_ITEM__DUE;
import static org.pactwright.model.PactwrightPackage.Literals.ACTION_ITEM__OWNER;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.ActionItem;
import org.pactwright.model.Exercise;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-10-a: an improvement has an owner and is done by its date; lessons of exercises are looked at elsewhere. */
final class ImprovementIsDone extends Rule.OnEach<ActionItem> {

	ImprovementIsDone() {
		super("ISO44001-10-a", ActionItem.class);
	}

	@Override
	protected void check(ActionItem action, CheckContext context, Report report) {
		if (!(action.eContainer() instanceof RelationshipManagementPlan)
				|| action.getArisesFrom() instanceof Exercise || action.getStatus() == WorkStatus.COMPLETE) {
			return;
		}
		Optional<LocalDate> today = context.referenceDate(action);
		if (!context.says(action, ACTION_ITEM__OWNER)) {
			report.on(action).fill("action", action).add("owner");
		} else if (action.getDue() != null && today.isPresent() && action.getDue().isBefore(today.get())) {
			report.on(action).at(ACTION_ITEM__DUE).fill("action", action).fill("date", action.getDue()).add();
		}
	}
}
