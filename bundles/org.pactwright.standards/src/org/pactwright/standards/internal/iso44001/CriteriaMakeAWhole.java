package org.pactwright.standards.internal.iso44001;

import java.math.BigDecimal;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.SelectionCriterion;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.4-b: the criteria for choosing partners weigh 100 % together. */
final class CriteriaMakeAWhole extends OnPlan {

	CriteriaMakeAWhole() {
		super("ISO44001-8.4-b", Gate.done(LifecycleStage.INTERNAL_ASSESSMENT));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getCriteria().isEmpty()) {
			report.on(plan).add("none");
			return;
		}
		BigDecimal sum = Weights.sum(plan.getCriteria().stream().map(SelectionCriterion::getWeight));
		if (sum.compareTo(Weights.WHOLE) != 0) {
			report.on(plan.getCriteria().getFirst()).fill("sum", sum.stripTrailingZeros().toPlainString()).add();
		}
	}
}
