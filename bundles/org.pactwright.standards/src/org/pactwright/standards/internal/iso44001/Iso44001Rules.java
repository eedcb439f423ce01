package org.pactwright.standards.internal.iso44001;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO44001, in the order of the catalogue. */
public final class Iso44001Rules {

	private Iso44001Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new MemberHasSeniorExecutive(),
				new CorporatePlanKnowsRisk(),
				new OpportunitiesAreSeen(),
				new CorporatePlanHasObjective(),
				new OwnObjectiveServesCommonOne(),
				new HolderIsCompetent(),
				new JointPlanRestsOnCorporatePlan(),
				new PlanIsApprovedByMembers(),
				new PlanIsReviewedInTime(),
				new PlanHasEachStageOnce(),
				new EarlierStageWasStarted(),
				new OmittedStageHasReason(),
				new CompleteStageHasOutputs(),
				new ChangesAreControlled(),
				new CollaborationRiskWasAssessed(),
				new ValueWasAnalysed(),
				new BusinessCaseWasDecided(),
				new ExitWasThoughtOfEarly(),
				new SharingWasDecided(),
				new SupplyChainWasLookedAt(),
				new LeadAssessedItself(),
				new CriteriaMakeAWhole(),
				new SomebodyLeadsDayToDay(),
				new StrengthsWereAssessed(),
				new PartnerWasEvaluated(),
				new JointPlanWasStarted(),
				new PreferredPartnerWasTaken(),
				new SponsorsAreComplete(),
				new JointObjectiveWasValidated(),
				new IssuesCanBeSettled(),
				new ExitStrategyIsAgreed(),
				new JointRiskIsManaged(),
				new CommunicationsArePlanned(),
				new AgreementsCoverTheBasics(),
				new ManagementIsJoint(),
				new ImprovementHasMeasure(),
				new ValueIsMeasured(),
				new TrustIsWatched(),
				new ExitStrategyIsReviewed(),
				new IssuesAreSettled(),
				new SponsorsMeet(),
				new ServiceGoesOnAfterExit(),
				new ExitWasEvaluated(),
				new ExitFollowsProcedure(),
				new SystemIsAudited(),
				new ResultsAreMeasured(),
				new ImprovementIsDone());
	}
}
