package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Risks, actions, obstacles, exercises and the exit. */
class RiskStatementsTest {

	@Test
	void aRiskHasLikelihoodImpactAndTreatments() {
		Sample.PLAN.reads("""
				Risk
				  id: Leak
				  name: a weak point becomes public
				  description: Likely.
				  category: collaboration
				  joint: true
				  likelihood: 3
				  impact: 4
				  residualLikelihood: 2
				  residualImpact: 3
				  reviewedOn: 2026-10-01
				  owner: Net.Boss
				  affects: Fast, Power
				  borneBy: Grid, Muni
				  scenario: Storm
				  treatments:
				    ActionItem
				      id: Label
				      name: labels
				      strategy: reduce
				      due: 2026-12-15
				      owner: Net.Boss
				    ActionItem
				      id: Rest
				      strategy: accept
				""", """
				joint risk Leak "a weak point becomes public" collaboration 3 x 4 residual 2 x 3 reviewed
						2026-10-01 owner Boss affects Fast, Power borne by Grid, Muni scenario Storm {
					about "Likely."
					reduce Label "labels" by Boss due 2026-12-15
					accept Rest
				}
				""", """
				joint risk Leak "a weak point becomes public" collaboration 3 x 4 { scenario Storm borne by Grid,
						Muni affects Fast, Power owner Boss
					reviewed 2026-10-01 residual 2 x 3 about "Likely." reduce Label "labels" due 2026-12-15 by Boss
							accept Rest }
				""", """
				joint risk Leak "a weak point becomes public" collaboration 3 x 4 { residual_impact 3
						residual_likelihood 2 scenario Storm borne by Grid, Muni
					affects Fast, Power owner Boss reviewed 2026-10-01 about "Likely." reduce Label "labels" due
							2026-12-15 by Boss accept Rest }
				""");
	}

	@Test
	void anOpportunityIsARiskOfTheOtherKind() {
		Sample.PLAN.reads("""
				Risk
				  id: Sell
				  name: others join
				  polarity: opportunity
				  category: strategic
				  likelihood: 2
				  impact: 5
				""", """
				opportunity Sell "others join" strategic 2 x 5
				""");
	}

	@Test
	void anActionHasAnOwnerACostAndAnOrigin() {
		Sample.PLAN.reads("""
				ActionItem
				  id: Better
				  name: answer quicker
				  description: Tried out.
				  due: 2026-12-15
				  status: complete
				  cost: 5000 EUR
				  owner: Net.Clerk
				  measure: Fast.Hours
				  arisesFrom: Late
				""", """
				action Better "answer quicker" by Clerk due 2026-12-15 complete cost 5000 EUR measured by Hours
						from Late { about "Tried out." }
				""", """
				action Better "answer quicker" { from Late measured by Hours cost 5000 EUR complete due 2026-12-15
						by Clerk about "Tried out." }
				""");
	}

	@Test
	void anActionMayFollowAStrategy() {
		Sample.PLAN.reads("""
				ActionItem
				  id: Insure
				  name: insurance
				  strategy: transfer
				""", """
				transfer Insure "insurance" not_started
				""");
	}

	@Test
	void anObstacleHasASideAndAnswers() {
		Sample.PLAN.reads("""
				Obstacle
				  id: Words
				  name: different words
				  description: Old.
				  family: frame_of_reference
				  side: public
				  severity: 4
				  mitigatedBy: Grid.Desk, Net.Codes
				""", """
				obstacle Words "different words" frame_of_reference public severity 4 answered by Desk, Codes {
						about "Old." }
				""", """
				obstacle Words "different words" frame_of_reference public { answered by Desk, Codes severity 4
						about "Old." }
				""");
	}

	@Test
	void anExerciseHasLeadersAndParticipants() {
		Sample.PLAN.reads("""
				Exercise
				  id: Blackout
				  name: Long night
				  description: In March.
				  kind: tabletop
				  plannedOn: 2027-03-10
				  conductedOn: 2027-03-11
				  aims: first hour
				  lead: Net.Boss, Net.Clerk
				  participants: Muni, Grid
				  validates: Net.Ladder, Net.Flow
				  scenario: Storm
				""", """
				exercise Blackout "Long night" tabletop on 2027-03-10 held 2027-03-11 led by Boss, Clerk with Muni,
						Grid validates Ladder, Flow scenario Storm aims "first hour" {
					about "In March." }
				""", """
				exercise Blackout "Long night" tabletop { aims "first hour" scenario Storm validates Ladder, Flow
						with Muni, Grid led by Boss, Clerk held 2027-03-11
					on 2027-03-10 about "In March." }
				""");
	}

	@Test
	void anExitStrategyHasTriggersAndArrangements() {
		Sample.PLAN.reads("""
				ExitStrategy
				  id: Leaving
				  name: How we part
				  description: In writing.
				  state: agreed
				  reviewedOn: 2026-10-15
				  notice: 6 months
				  knowledgeTransfer: handover
				  assetDisposition: sold
				  owner: Net.Boss
				  procedure: Net.Ladder
				  triggers:
				    ExitTrigger
				      kind: objectives_met
				      condition: held for two years
				      decision: Net.Cut
				    ExitTrigger
				      kind: performance
				      condition: slower than a day
				      measure: Fast.Hours
				      decision: Net.Cut
				    ExitTrigger
				      kind: expiry
				      condition: no one renews
				  continuity:
				    ContinuityArrangement
				      text: priority list for a year
				      element: Power
				      responsible: Grid
				    ContinuityArrangement
				      text: opened by hand
				      element: Dam
				""", """
				exit strategy Leaving "How we part" agreed owner Boss notice 6 months reviewed 2026-10-15 procedure
						Ladder knowledge "handover" assets "sold" {
					about "In writing."
					when objectives_met "held for two years" decided by Cut
					when performance "slower than a day" measure Hours decided by Cut
					when expiry "no one renews"
					keep Power "priority list for a year" by Grid
					keep Dam "opened by hand"
				}
				""", """
				exit strategy Leaving "How we part" agreed {
					keep Power "priority list for a year" by Grid when objectives_met "held for two years" decided
							by Cut
					assets "sold" knowledge "handover" procedure Ladder reviewed 2026-10-15 notice 6 months owner
							Boss
					when performance "slower than a day" decided by Cut measure Hours keep Dam "opened by hand"
							when expiry "no one renews" about "In writing."
				}
				""");
	}
}
