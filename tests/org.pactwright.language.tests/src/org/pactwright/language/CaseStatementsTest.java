package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Statements of a plan on partners, reviews and issues. */
class CaseStatementsTest {

	@Test
	void aBusinessCaseHasBenefits() {
		Sample.PLAN.reads("""
				BusinessCase
				  id: Together
				  name: Act together
				  description: Three years.
				  outcome: proceed_with_conditions
				  cost: 1200000 SEK
				  benefits:
				    Benefit
				      text: fewer penalties
				      amount: 400000.50 SEK
				      beneficiary: Grid
				      driver: Robust
				    Benefit
				      text: a contact
				      incentive: true
				""", """
				business case Together "Act together" cost 1200000 SEK outcome proceed_with_conditions {
					about "Three years."
					benefit "fewer penalties" for Grid 400000.50 SEK via Robust
					benefit "a contact" incentive
				}
				""", """
				business case Together "Act together" { benefit "fewer penalties" via Robust 400000.50 SEK for Grid
					benefit "a contact" incentive outcome proceed_with_conditions cost 1200000 SEK about
							"Three years." }
				""");
	}

	@Test
	void aCriterionHasAWeight() {
		Sample.PLAN.reads("""
				SelectionCriterion
				  id: Skill
				  name: Can do it
				  description: Proven.
				  weight: 40
				""", """
				criterion Skill "Can do it" weight 40 % { about "Proven." }
				""");
	}

	@Test
	void anEvaluationHasAScore() {
		Sample.PLAN.reads("""
				PartnerEvaluation
				  rationale: owns the grid
				  preferred: true
				  party: Grid
				  scoredBy: Net.Boss, Muni, Net.Team
				  score: 88
				""", """
				evaluated Grid score 88 % preferred by Boss, Muni, Team "owns the grid"
				""", """
				evaluated Grid "owns the grid" by Boss, Muni, Team preferred score 88 %
				""");
	}

	@Test
	void aCommunicationHasAnAudience() {
		Sample.PLAN.reads("""
				Communication
				  id: Note
				  name: Monthly note
				  description: Short.
				  audience: members
				  channel: monthly note
				  frequency: 1 month
				  owner: Net.Boss
				""", """
				communicate Note "members" by "monthly note" every 1 months owner Boss title "Monthly note" { about
						"Short." }
				""", """
				communicate Note "members" title "Monthly note" owner Boss every 1 month by "monthly note" { about
						"Short." }
				""");
	}

	@Test
	void aReviewIsPlannedAndHeld() {
		Sample.PLAN.reads("""
				Review
				  id: Check
				  name: Yearly check
				  description: In May.
				  kind: management_review
				  plannedOn: 2026-05-01
				  heldOn: 2026-05-02
				  by: Net.Board
				""", """
				review Check "Yearly check" management_review on 2026-05-01 held 2026-05-02 by Board { about
						"In May." }
				""", """
				review Check "Yearly check" management_review by Board held 2026-05-02 on 2026-05-01 { about
						"In May." }
				""");
	}

	@Test
	void anIssueIsRaisedAndResolved() {
		Sample.PLAN.reads("""
				Issue
				  id: Late2
				  name: Answers come late
				  description: Twice.
				  raisedOn: 2026-03-01
				  resolvedOn: 2026-04-01
				  severity: 4
				  raisedBy: Grid
				  heldBy: Net.Boss
				""", """
				issue Late2 "Answers come late" severity 4 raised 2026-03-01 resolved 2026-04-01 by Grid held by
						Boss { about "Twice." }
				""", """
				issue Late2 "Answers come late" held by Boss by Grid resolved 2026-04-01 raised 2026-03-01 severity
						4 { about "Twice." }
				""");
	}
}
