package org.pactwright.standards.internal.iso44001;

import java.math.BigDecimal;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.ValueDriver;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.2-b: the value drivers of the plan are there and weigh 100 % together. */
final class ValueWasAnalysed extends OnPlan {

	ValueWasAnalysed() {
		super("ISO44001-8.2-b", Gate.done(LifecycleStage.OPERATIONAL_AWARENESS));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getValueDrivers().isEmpty()) {
			report.on(plan).add();
			return;
		}
		BigDecimal sum = Weights.sum(plan.getValueDrivers().stream().map(ValueDriver::getWeight));
		if (sum.compareTo(Weights.WHOLE) != 0) {
			report.on(plan.getValueDrivers().getFirst()).fill("sum", sum.stripTrailingZeros().toPlainString())
					.add("sum");
		}
	}
}
