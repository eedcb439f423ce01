package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Stages with their activities and outputs. */
class StageStatementsTest {

	@Test
	void aStageHasAPeriodActivitiesAndAGate() {
		Sample.PLAN.reads("""
				StagePlan
				  stage: partner_selection
				  rationale: talks go on
				  status: in_progress
				  start: 2026-03-01
				  end: 2026-06-30
				  activities:
				    Activity
				      id: Choose
				      name: choose partners
				      assignments:
				        ResponsibilityAssignment
				          letter: A
				          actor: Net.Boss
				  outputs:
				    StageOutput
				      kind: partner_evaluation
				      uri: docs/scores.xlsx
				  gateOutcome: proceed
				  gateOn: 2026-06-30
				  gateBy: Net.Board
				""", """
				stage partner_selection in_progress applies 2026-03-01 .. 2026-06-30 because "talks go on" {
					activity Choose "choose partners" A Boss
					output partner_evaluation "docs/scores.xlsx"
					gate proceed by Board on 2026-06-30
				}
				""", """
				stage partner_selection because "talks go on" 2026-03-01..2026-06-30 applies in_progress {
					gate proceed by Board on 2026-06-30 output partner_evaluation "docs/scores.xlsx" activity
							Choose "choose partners" A Boss
				}
				""");
	}

	@Test
	void aStageMayHaveOneDateOnly() {
		Sample.PLAN.reads("""
				StagePlan
				  stage: knowledge
				  applicability: already_met
				  end: 2026-06-30
				  gateOutcome: defer
				""", """
				stage knowledge .. 2026-06-30 already_met { gate defer }
				""", """
				stage knowledge already_met .. 2026-06-30 { gate defer }
				""");
	}

	@Test
	void anActivityHasAClauseAndRaciLetters() {
		Sample.PLAN.reads("""
				StagePlan
				  stage: knowledge
				  activities:
				    Activity
				      id: Map
				      name: map knowledge
				      description: In spring.
				      assignments:
				        ResponsibilityAssignment
				          letter: A
				          actor: Net.Boss
				        ResponsibilityAssignment
				          letter: R
				          actor: Grid
				        ResponsibilityAssignment
				          letter: R
				          actor: Muni
				        ResponsibilityAssignment
				          letter: I
				          actor: Net.Team
				      clause: 8.3.2
				      due: 2026-05-01
				      status: in_progress
				""", """
				stage knowledge {
					activity Map "map knowledge" A Boss R Grid, Muni clause "8.3.2" due 2026-05-01 in_progress {
							about "In spring." I Team }
				}
				""", """
				stage knowledge { activity Map "map knowledge" { in_progress about "In spring." due 2026-05-01 A
						Boss R Grid, Muni clause "8.3.2" I Team } }
				""");
	}

	@Test
	void anOutputHasEvidence() {
		Sample.PLAN.reads("""
				StagePlan
				  stage: working_together
				  outputs:
				    StageOutput
				      kind: joint_governance
				      uri: docs/charter.pdf
				      evidence: Net.Team, Net.Board, Fast
				""", """
				stage working_together { output joint_governance "docs/charter.pdf" -> Team, Net.Board, Fast }
				""", """
				stage working_together { output joint_governance "docs/charter.pdf"->Team,Board,Fast }
				""");
	}

	@Test
	void anOutputMayBeOfAKindThatIsAlsoAKeyword() {
		Sample.PLAN.reads("""
				StagePlan
				  stage: working_together
				  outputs:
				    StageOutput
				      kind: agreements
				      evidence: Net.Charter
				""", """
				stage working_together { output agreements -> Charter }
				""");
	}
}
