package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.OBJECTIVE__VALIDATED_BY;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Objective;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.6-b: a body validated each joint objective. */
final class JointObjectiveWasValidated extends Rule.Gated {

	JointObjectiveWasValidated() {
		super("ISO44001-8.6-b", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		for (Objective objective : context.inPlans(partnership, RelationshipManagementPlan::getObjectives)) {
			if (objective.getKind() == ObjectiveKind.JOINT && !context.says(objective, OBJECTIVE__VALIDATED_BY)) {
				report.on(objective).fill("objective", objective).add();
			}
		}
	}
}
