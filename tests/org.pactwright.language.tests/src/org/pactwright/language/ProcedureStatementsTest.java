package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Procedures, exchanges and interoperability functions. */
class ProcedureStatementsTest {

	@Test
	void aProcedureHasAnOwnerAndSteps() {
		Sample.PARTNERSHIP.reads("""
				Procedure
				  id: Restore
				  name: Restore priority users
				  description: Drilled each year.
				  kind: response
				  phases: in_crisis, post_crisis
				  trigger: power is out
				  lastChanged: 2026-05-01
				  owner: Net.Boss
				  protects: Power, Dam
				  steps:
				    Step
				      id: S1
				    Step
				      id: S2
				""", """
				procedure Restore "Restore priority users" response in in_crisis, post_crisis when "power is out"
						changed 2026-05-01 owner Boss protects Power, Dam {
					about "Drilled each year."
					step S1
					step S2
				}
				""", """
				procedure Restore "Restore priority users" response {
					protects Power, Dam owner Boss changed 2026-05-01 when "power is out" in in_crisis, post_crisis
							step S1 step S2 about "Drilled each year." }
				""");
	}

	@Test
	void aStepHasRaciLettersAndLeadsToOtherSteps() {
		Sample.PARTNERSHIP.reads("""
				Procedure
				  id: P2
				  kind: response
				  phases: in_crisis
				  steps:
				    Step
				      id: Report
				      name: Report the outage
				      description: By radio.
				      assignments:
				        ResponsibilityAssignment
				          letter: A
				          actor: Net.Boss
				        ResponsibilityAssignment
				          letter: R
				          actor: Grid
				        ResponsibilityAssignment
				          letter: I
				          actor: Net.Team
				        ResponsibilityAssignment
				          letter: I
				          actor: Net.Board
				      maxTime: 15 min
				      next:
				        Transition
				          condition: it is serious
				          to: Hub.P2.Report2
				        Transition
				          to: Net.Ladder.Ask
				      decision: Net.Cut
				      uses: Grid.Crews, Grid.Pumps
				      technology: Radio, Phones
				      exchange: Net.Flow, Net.Back
				    Step
				      id: Report2
				""", """
				procedure P2 response in in_crisis {
					step Report "Report the outage" A Boss R Grid within 15 min decides Cut uses Crews, Pumps over
							Radio, Phones sends Flow, Back {
						about "By radio."
						I Team, Board
						then Report2 when "it is serious"
						then Ask
					}
					step Report2
				}
				""", """
				procedure P2 response in in_crisis {
					step Report "Report the outage" {
						sends Flow, Back over Radio, Phones uses Crews, Pumps decides Net.Cut within 15 min A Boss
								R Grid I Team, Board
						then Report2 when "it is serious" about "By radio." then Net.Ladder.Ask
					}
					step Report2
				}
				""");
	}

	@Test
	void anExchangeGoesFromOneActorToOthers() {
		Sample.PARTNERSHIP.reads("""
				InformationExchange
				  id: Flow2
				  name: Outage picture
				  description: Every shift.
				  purpose: One picture
				  phases: in_crisis
				  frequency: 15 min
				  trigger: power is out
				  maxDelay: 5 min
				  source: Grid
				  targets: Net.Team, Muni
				  items: Outages, Weather
				  agreement: Net.Charter
				  channel: Radio
				  legalBasis: Act
				""", """
				exchange Flow2 "Outage picture" from Grid to Team, Muni items Outages, Weather in in_crisis every
						15 min delay 5 min under Charter over Radio
					purpose "One picture" when "power is out" legal_basis Act { about "Every shift." }
				""", """
				exchange Flow2 "Outage picture" { legal_basis Act when "power is out" purpose "One picture" over
						Radio under Charter delay 5 min
					every 15 min in in_crisis items Outages, Weather to Team, Muni from Grid about "Every shift." }
				""");
	}

	@Test
	void anInteroperabilityFunctionLiesBetweenActors() {
		Sample.PARTNERSHIP.reads("""
				InteroperabilityFunction
				  id: Codes2
				  name: Common codes
				  description: Version 2.
				  layer: semantic
				  status: in_place
				  maturity: 3
				  between: Grid, Muni, Net.Team
				  enables: Net.Flow, Net.Back
				  agreements: Net.Charter
				  regulations: Act, Code
				  technology: Radio
				  owner: Net.Boss
				""", """
				interop Codes2 "Common codes" semantic in_place between Grid, Muni, Team enables Flow, Back owner
						Boss maturity 3 agreements Charter regulations Act, Code over Radio {
					about "Version 2." }
				""", """
				interop Codes2 "Common codes" semantic in_place { about "Version 2." over Radio regulations Act,
						Code agreements Charter
					maturity 3 owner Boss enables Flow, Back between Grid, Muni, Team }
				""");
	}
}
