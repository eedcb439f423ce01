package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.AssessmentKind;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.4-d: the third stage looks at strengths and weaknesses. */
final class StrengthsWereAssessed extends OnPlan {

	StrengthsWereAssessed() {
		super("ISO44001-8.4-d", Gate.done(LifecycleStage.INTERNAL_ASSESSMENT));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (context.behindPlans(partnership, RelationshipManagementPlan::getAssessments).stream()
				.noneMatch(one -> one.getKind() == AssessmentKind.SWOT)) {
			report.on(plan).add();
		}
	}
}
