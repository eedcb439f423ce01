package org.pactwright.standards.internal.iso22320;

import java.util.HashSet;
import java.util.Set;

import org.pactwright.model.BodyKind;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.RaciLetter;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22320-joint-a: where several organisations act in a crisis, a body directs them. */
final class ActionIsDirectedJointly extends Rule.OnEach<Procedure> {
	private static final Set<BodyKind> DIRECTING = Set.of(BodyKind.CRISIS_TEAM, BodyKind.STEERING);

	ActionIsDirectedJointly() {
		super("ISO22320-joint-a", Procedure.class);
	}

	@Override
	protected void check(Procedure procedure, CheckContext context, Report report) {
		if (!procedure.getPhases().contains(Phase.IN_CRISIS)
				|| !(procedure.eContainer() instanceof Partnership partnership)
				|| partnership.getBodies().stream().anyMatch(ActionIsDirectedJointly::directs)) {
			return;
		}
		Set<Organisation> acting = new HashSet<>();
		procedure.getSteps().stream().flatMap(step -> step.getAssignments().stream())
				.filter(assignment -> assignment.getLetter() == RaciLetter.R && assignment.getActor() != null)
				.forEach(assignment -> acting.addAll(context.organisationsOf(assignment.getActor())));
		if (acting.size() > 1) {
			report.on(procedure).fill("procedure", procedure).add();
		}
	}

	private static boolean directs(GovernanceBody body) {
		return DIRECTING.contains(body.getKind()) && body.getPhases().contains(Phase.IN_CRISIS);
	}
}
