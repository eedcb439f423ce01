package org.pactwright.standards.internal.gov;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack GOV, in the order of the catalogue. The rules about waivers are part of the checker. */
public final class GovRules {

	private GovRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new IdIsUnique(),
				new BodyHasChair(),
				new QuorumFitsVotes(),
				new ReportingLineEnds(),
				new ChairSitsOnBody(),
				new RoleIsHeld(),
				new CrisisRoleHasDeputy(),
				new DecisionIsAssigned(),
				new CrisisDecisionCannotStall(),
				new EscalationEnds(),
				new EscalationReachesTop(),
				new JointObjectiveHasOwner(),
				new JointObjectiveIsMeasured(),
				new MeasureIsComplete(),
				new AgreementIsInForce(),
				new SignedAgreementIsSigned());
	}
}
