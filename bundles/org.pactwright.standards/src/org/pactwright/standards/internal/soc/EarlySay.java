package org.pactwright.standards.internal.soc;

import java.util.stream.Stream;

import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;

/** Who has a say before a crisis: who answers for, does or is asked about a step or a decision of that phase. */
final class EarlySay {

	private EarlySay() {
	}

	/** Whether a sector has a say; also when somebody is named whom the text does not know: it may be that one. */
	static boolean has(Partnership partnership, Sector sector, CheckContext context) {
		Stream<? extends RaciTarget> steps = partnership.getProcedures().stream()
				.filter(procedure -> procedure.getPhases().contains(Phase.PRE_CRISIS))
				.flatMap(procedure -> procedure.getSteps().stream());
		Stream<? extends RaciTarget> decisions = partnership.getDecisions().stream()
				.filter(decision -> decision.getPhases().contains(Phase.PRE_CRISIS));
		return Stream.concat(steps, decisions).flatMap(item -> item.getAssignments().stream())
				.filter(assignment -> assignment.getLetter() != RaciLetter.I)
				.anyMatch(assignment -> assignment.getActor() == null
						|| context.sectorsOf(assignment.getActor()).contains(sector));
	}
}
