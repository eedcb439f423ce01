package org.pactwright.standards.internal.nato;

import java.util.EnumSet;
import java.util.Set;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-plan-a: before a crisis there is a procedure of planning in whose steps both sectors have a say. */
final class PlanningIsJoint extends Rule.Gated {
	private static final Set<ProcedureKind> PLANNING = Set.of(ProcedureKind.PLANNING, ProcedureKind.RISK_ANALYSIS,
			ProcedureKind.MITIGATION);

	PlanningIsJoint() {
		super("NATO-plan-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getProcedures().stream().filter(procedure -> PLANNING.contains(procedure.getKind()))
				.filter(procedure -> procedure.getPhases().contains(Phase.PRE_CRISIS))
				.noneMatch(procedure -> isJoint(procedure, context))) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}

	private static boolean isJoint(Procedure procedure, CheckContext context) {
		Set<Sector> having = EnumSet.noneOf(Sector.class);
		procedure.getSteps().stream().flatMap(step -> step.getAssignments().stream())
				.filter(assignment -> assignment.getActor() != null && assignment.getLetter() != RaciLetter.I)
				.forEach(assignment -> having.addAll(context.sectorsOf(assignment.getActor())));
		return having.containsAll(Sectors.BOTH);
	}
}
