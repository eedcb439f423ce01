package org.pactwright.standards.internal.ppp;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack PPP, in the order of the catalogue. */
public final class PppRules {

	private PppRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new BothSectorsTakePart(),
				new LeadIsPublic(),
				new ScopeAndObjectiveAreCommon(),
				new CommittedMemberHasMotive(),
				new TalksAreFacilitated(),
				new ServiceWasAnalysed(),
				new SocietalImpactWasAnalysed(),
				new CommittedMemberHasSigned(),
				new CommittedMemberHasVote(),
				new EveryPhaseHasProcedure(),
				new ModusOperandiIsComplete(),
				new StablePartnershipExercises(),
				new ActorsWereResearched(),
				new MemberBringsCapability(),
				new LessonsAreLearned(),
				new TechnologyHelpsInEveryPhase(),
				new StablePartnershipLooksBack());
	}
}
