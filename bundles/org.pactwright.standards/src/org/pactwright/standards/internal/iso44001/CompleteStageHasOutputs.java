package org.pactwright.standards.internal.iso44001;

import java.util.EnumSet;
import java.util.Set;

import org.pactwright.language.Names;
import org.pactwright.model.Applicability;
import org.pactwright.model.OutputKind;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8-d: a stage that applies is complete only with its due outputs, each with evidence. */
final class CompleteStageHasOutputs extends Rule.OnEach<StagePlan> {

	CompleteStageHasOutputs() {
		super("ISO44001-8-d", StagePlan.class);
	}

	@Override
	protected void check(StagePlan stage, CheckContext context, Report report) {
		if (stage.getStatus() != WorkStatus.COMPLETE || stage.getApplicability() != Applicability.APPLIES) {
			return;
		}
		Set<OutputKind> missing = EnumSet.noneOf(OutputKind.class);
		missing.addAll(DueOutputs.of(stage.getStage()));
		for (StageOutput output : stage.getOutputs()) {
			boolean due = missing.remove(output.getKind());
			if (due && !DueOutputs.isShown(output, context)) {
				report.on(output).fill("output", output.getKind()).fill("stage", stage.getStage()).add("unproven");
			}
		}
		missing.forEach(kind -> report.on(stage).fill("stage", Names.sentence(Names.word(stage.getStage())))
				.fill("output", kind).add());
	}
}
