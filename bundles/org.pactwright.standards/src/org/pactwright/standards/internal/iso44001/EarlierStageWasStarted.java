package org.pactwright.standards.internal.iso44001;

import java.util.Comparator;
import java.util.List;

import org.pactwright.language.Names;
import org.pactwright.model.Applicability;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8-b: no stage runs while an earlier one that applies was never started. */
final class EarlierStageWasStarted extends Rule.OnEach<RelationshipManagementPlan> {

	EarlierStageWasStarted() {
		super("ISO44001-8-b", RelationshipManagementPlan.class);
	}

	@Override
	protected void check(RelationshipManagementPlan plan, CheckContext context, Report report) {
		List<StagePlan> inOrder = plan.getStages().stream().sorted(Comparator.comparing(StagePlan::getStage)).toList();
		StagePlan running = null;
		for (StagePlan stage : inOrder.reversed()) {
			if (stage.getStatus() != WorkStatus.NOT_STARTED) {
				running = stage;
			} else if (running != null && running.getStage() != stage.getStage()
					&& stage.getApplicability() == Applicability.APPLIES) {
				report.on(stage).fill("stage", Names.sentence(Names.word(running.getStage())))
						.fill("earlier", stage.getStage()).add();
			}
		}
	}
}
