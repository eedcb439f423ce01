package org.pactwright.standards.internal.iso44001;

import org.pactwright.language.Names;
import org.pactwright.model.Applicability;
import org.pactwright.model.StagePlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8-c: who leaves a stage out says why. */
final class OmittedStageHasReason extends Rule.OnEach<StagePlan> {

	OmittedStageHasReason() {
		super("ISO44001-8-c", StagePlan.class);
	}

	@Override
	protected void check(StagePlan stage, CheckContext context, Report report) {
		if (stage.getApplicability() != Applicability.APPLIES
				&& (stage.getRationale() == null || stage.getRationale().isBlank())) {
			report.on(stage).fill("stage", Names.sentence(Names.word(stage.getStage()))).add();
		}
	}
}
