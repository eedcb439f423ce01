package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.VALUE_DRIVER__MEASURE;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.ValueDriver;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.7-b: while value is created, each value driver has a measure. */
final class ValueIsMeasured extends OnPlan {

	ValueIsMeasured() {
		super("ISO44001-8.7-b", Gate.during(LifecycleStage.VALUE_CREATION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		for (ValueDriver driver : plan.getValueDrivers()) {
			if (!context.says(driver, VALUE_DRIVER__MEASURE)) {
				report.on(driver).fill("driver", driver).add();
			}
		}
	}
}
