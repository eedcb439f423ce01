package org.pactwright.standards.internal.ppp;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.ProcedureKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-lesson-a: a stable partnership has a procedure for learning lessons. */
final class LessonsAreLearned extends Rule.Gated {

	LessonsAreLearned() {
		super("PPP-lesson-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getProcedures().stream()
				.noneMatch(procedure -> procedure.getKind() == ProcedureKind.LESSONS)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
