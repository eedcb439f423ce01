package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.ACTION_ITEM__MEASURE;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.7-a: while value is created, an improvement has a measure to watch. */
final class ImprovementHasMeasure extends OnPlan {

	ImprovementHasMeasure() {
		super("ISO44001-8.7-a", Gate.during(LifecycleStage.VALUE_CREATION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getImprovements().stream().noneMatch(action -> context.says(action, ACTION_ITEM__MEASURE))) {
			report.on(plan).add();
		}
	}
}
