package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** A plan and its values, behaviours, assessments and objectives. */
class PlanStatementsTest {

	@Test
	void aPlanHasAHeaderAndApprovals() {
		Sample.RMP.reads("""
				RelationshipManagementPlan
				  id: North
				  name: Plan of the municipality
				  description: Living text.
				  kind: corporate
				  version: 1.0
				  status: approved
				  nextReview: 2027-05-01
				  organisation: Muni
				  partnership: Net
				  basedOn: Whole
				  approvals:
				    SignOff
				      on: 2026-11-02
				      organisation: Muni
				      by: Net.Boss
				    SignOff
				      organisation: Grid
				""", """
				corporate plan North "Plan of the municipality" {
					version "1.0" status approved next review 2027-05-01
					organisation Muni partnership Net based on Whole about "Living text."
					approved by Boss for Muni on 2026-11-02
					approved for Grid
				}
				""", """
				corporate plan North "Plan of the municipality" { approved by Boss for Muni on 2026-11-02 about
						"Living text." based on Whole
					partnership Net organisation Muni next review 2027-05-01 approved for Grid status approved
							version "1.0" }
				""");
	}

	@Test
	void aPlanHoldsEveryKindOfStatement() {
		Sample.RMP.reads("""
				RelationshipManagementPlan
				  id: Many
				  kind: strategic
				  version: 1
				  status: draft
				  stages:
				    StagePlan
				      stage: knowledge
				  businessCase:
				    BusinessCase
				      id: C1
				  objectives:
				    Objective
				      id: O1
				      kind: joint
				  behaviours:
				    BehaviourIndicator
				      id: B1
				  valueDrivers:
				    ValueDriver
				      id: V1
				      kind: cost
				  exercises:
				    Exercise
				      id: E1
				      kind: drill
				  improvements:
				    ActionItem
				      id: T1
				  risks:
				    Risk
				      id: R1
				      category: legal
				      likelihood: 1
				      impact: 1
				  obstacles:
				    Obstacle
				      id: X1
				      family: human
				      side: both
				      severity: 1
				  assessments:
				    Assessment
				      id: A1
				      kind: swot
				  reviews:
				    Review
				      id: W1
				      kind: performance
				  issues:
				    Issue
				      id: I1
				      raisedOn: 2026-01-01
				      severity: 1
				  exitStrategy:
				    ExitStrategy
				      id: S1
				      state: none
				  communications:
				    Communication
				      id: M1
				      audience: members
				  waivers:
				    RuleWaiver
				      ruleId: GOV-role-a
				      reason: small
				      target: O1
				  criteria:
				    SelectionCriterion
				      id: K1
				      weight: 100
				  evaluations:
				    PartnerEvaluation
				      party: Grid
				""", """
				strategic plan Many {
					version "1" status draft
					value V1 cost
					behaviour B1
					assessment A1 swot
					joint objective O1
					business case C1
					criterion K1 weight 100 %
					evaluated Grid
					stage knowledge
					risk R1 legal 1 x 1
					obstacle X1 human both severity 1
					exercise E1 drill
					communicate M1 "members"
					review W1 performance
					issue I1 severity 1 raised 2026-01-01
					action T1
					exit strategy S1 none
					waive GOV-role-a on O1 "small"
				}
				""", """
				strategic plan Many { waive GOV-role-a on O1 "small" exit strategy S1 none action T1 issue I1
						severity 1 raised 2026-01-01
					review W1 performance communicate M1 "members" exercise E1 drill obstacle X1 human both
							severity 1 risk R1 legal 1 x 1
					stage knowledge evaluated Grid criterion K1 weight 100 % business case C1 joint objective O1
							assessment A1 swot
					behaviour B1 value V1 cost status draft version "1" }
				""");
	}

	@Test
	void aValueDriverHasAWeight() {
		Sample.PLAN.reads("""
				ValueDriver
				  id: Speed2
				  name: quicker help
				  description: Felt by users.
				  kind: speed
				  weight: 33.3
				  measure: Fast.Hours
				""", """
				value Speed2 speed "quicker help" weight 33.3 % measured by Hours { about "Felt by users." }
				""", """
				value Speed2 speed "quicker help" measured by Fast.Hours weight 33.3 % { about "Felt by users." }
				""");
	}

	@Test
	void aBehaviourHasATargetAndObservations() {
		Sample.PLAN.reads("""
				BehaviourIndicator
				  id: Trust
				  name: what is said stays here
				  description: Asked twice a year.
				  target: 4
				  observations:
				    Observation
				      on: 2026-05-10
				      value: 3
				    Observation
				      on: 2026-11-10
				      value: 3.5
				""", """
				behaviour Trust "what is said stays here" target 4 observed 3 on 2026-05-10 observed 3.5 on
						2026-11-10 { about "Asked twice a year." }
				""", """
				behaviour Trust "what is said stays here" observed 3 on 2026-05-10 target 4 observed 3.5 on
						2026-11-10 { about "Asked twice a year." }
				""");
	}

	@Test
	void anAssessmentHasASubjectAndParticipants() {
		Sample.PLAN.reads("""
				Assessment
				  id: Sia
				  name: Impact of a blackout
				  description: Two days.
				  kind: needs
				  on: 2026-06-15
				  grade: C
				  subject: Net
				  scope: Power, Dam
				  participants: Muni, Grid
				""", """
				assessment Sia "Impact of a blackout" needs on 2026-06-15 of Net by Muni, Grid covers Power, Dam
						grade C { about "Two days." }
				""", """
				assessment Sia "Impact of a blackout" needs { grade C covers Power, Dam by Muni, Grid of Net on
						2026-06-15 about "Two days." }
				""");
	}

	@Test
	void anObjectiveHasAnOwnerAndMeasures() {
		Sample.PLAN.reads("""
				Objective
				  id: Restore
				  name: Power is back
				  description: Within a day.
				  kind: individual
				  due: 2027-12-31
				  party: Grid
				  owner: Net.Boss
				  validatedBy: Net.Board
				  supports: Fast
				  protects: Power, Dam
				  drivers: Robust, Thrift
				  measures:
				    Measure
				      id: M1
				      direction: minimise
				""", """
				individual objective Restore "Power is back" of Grid owner Boss validated by Board due 2027-12-31
						supports Fast protects Power, Dam drivers Robust, Thrift {
					about "Within a day."
					measure M1 minimise
				}
				""", """
				individual objective Restore "Power is back" { drivers Robust, Thrift protects Power, Dam supports
						Whole.Fast due 2027-12-31 validated by Board
					owner Boss of Grid measure M1 minimise about "Within a day." }
				""");
	}

	@Test
	void aMeasureGoesFromABaselineToATarget() {
		Sample.PLAN.reads("""
				Objective
				  id: O2
				  kind: joint
				  measures:
				    Measure
				      id: M2
				      name: time to restore
				      description: Rounded.
				      unit: h
				      direction: minimise
				      baselineValue: 36
				      target: 8.5
				      frequency: 3 months
				      source: grid log
				      reportedBy: Net.Clerk
				      observations:
				        Observation
				          on: 2026-01-01
				          value: 40
				        Observation
				          on: 2026-04-01
				          value: -3
				""", """
				joint objective O2 {
					measure M2 "time to restore" in "h" minimise from 36 to 8.5 every 3 months source "grid log"
							reported by Clerk observed 40 on 2026-01-01 observed -3 on 2026-04-01 { about
							"Rounded." }
				}
				""", """
				joint objective O2 { measure M2 "time to restore" { reported by Clerk source "grid log" every 3
						months to 8.5 from 36 minimise in "h"
					observed 40 on 2026-01-01 about "Rounded." observed -3 on 2026-04-01 } }
				""");
	}
}
