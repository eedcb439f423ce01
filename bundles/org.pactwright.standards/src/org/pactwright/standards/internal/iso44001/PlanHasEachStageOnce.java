package org.pactwright.standards.internal.iso44001;

import java.util.EnumSet;
import java.util.Set;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StagePlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8-a: a joint plan has each of the eight stages exactly once. */
final class PlanHasEachStageOnce extends Rule.OnEach<RelationshipManagementPlan> {

	PlanHasEachStageOnce() {
		super("ISO44001-8-a", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (plan.getKind() != PlanKind.JOINT) {
			return;
		}
		Set<LifecycleStage> missing = EnumSet.allOf(LifecycleStage.class);
		for (StagePlan stage : plan.getStages()) {
			if (!missing.remove(stage.getStage())) {
				report.on(stage).fill("stage", stage.getStage()).add("twice");
			}
		}
		missing.forEach(stage -> report.on(plan).fill("stage", stage).add());
	}
}
