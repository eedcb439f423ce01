package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** The model itself and its organisations. */
class ModelStatementsTest {

	@Test
	void aModelHoldsItsHeaderAndEveryKindOfStatement() {
		Sample.PACT.reads("""
				GovernanceModel
				  id: East
				  name: East "Region"
				  description: All names are invented.\\nNo more.
				  version: 1.2
				  date: 2026-11-01
				  profiles: GOV, RACI, ISO44001
				  organisations:
				    Organisation
				      id: Grid2
				      sector: private
				      orgType: company
				      level: national
				  people:
				    Person
				      id: Carl
				  competences:
				    Competence
				      id: Radioing
				      kind: technical
				  schemes:
				    ClassificationScheme
				      id: S
				      levels:
				        ClassificationLevel
				          id: L0
				          rank: 0
				  regulations:
				    Regulation
				      id: Law
				      citation: x
				      kind: law
				      level: national
				  elements:
				    VitalService
				      id: Heat
				    Asset
				      id: Line
				    SupplyItem
				      id: Oil
				  scenarios:
				    Scenario
				      id: Flood
				      hazard: natural_disaster
				      origin: natural
				  technologies:
				    TechnologyService
				      id: Net2
				      kind: communication
				  information:
				    InformationItem
				      id: News
				  partnerships:
				    Partnership
				      id: Pact
				      kind: lease
				      formality: contract
				      level: national
				      scope: x
				      journeyStage: engage_and_explore
				  waivers:
				    RuleWaiver
				      ruleId: GOV-role-a
				      reason: small
				      target: Grid2
				""", """
				model East "East \\"Region\\"" {
					version "1.2" date 2026-11-01
					profiles GOV, RACI, ISO44001
					about "All names are invented.\\nNo more."
					organisation Grid2 private company at national
					person Carl
					competence Radioing technical
					scheme S { level L0 0 }
					regulation Law law at national citation "x"
					service Heat
					asset Line
					supply Oil
					scenario Flood natural_disaster natural
					technology Net2 communication
					information News
					partnership Pact lease contract at national { scope "x" journey engage_and_explore }
					waive GOV-role-a on Grid2 "small"
				}
				""", """
				model East "East \\"Region\\""
				{ waive GOV-role-a on Grid2 "small"
				profiles GOV , RACI , ISO44001 partnership Pact lease contract at national { scope "x" journey
						engage_and_explore }
				information News technology Net2 communication scenario Flood natural_disaster natural service Heat
						asset Line supply Oil
				regulation Law law at national citation "x" scheme S { level L0 0 } competence Radioing technical
						person Carl
				organisation Grid2 private company at national about "All names are invented.\\nNo more." date
						2026-11-01 version "1.2" }
				""");
	}

	@Test
	void anOrganisationTakesItsPartsInHeadOrBlockInAnyOrder() {
		Sample.MODEL.reads("""
				Organisation
				  id: GridCo
				  name: East Grid
				  description: The grid.
				  sector: private
				  orgType: company
				  level: provincial
				  regulatesAt: national, municipal
				  jurisdiction: SE
				  ownership: mixed
				  industry: electricity
				  relevance: vital_function, partner, target
				  parent: Grid
				  handles: Handling.Open, Handling.Secret
				  contactPoints:
				    ContactPoint
				      id: GridDesk
				      name: Desk
				      singlePoint: true
				      availability: h24
				      channels: Radio
				  capabilities:
				    Capability
				      id: Trucks
				      kind: transport
				""", """
				organisation GridCo "East Grid" private company at provincial in SE {
					regulates at national, municipal
					ownership mixed  industry "electricity"  relevance vital_function, partner, target
					part of Grid  handles Open, Secret
					about "The grid."
					contact GridDesk "Desk" single h24 via Radio
					capability Trucks transport
				}
				""", """
				organisation GridCo "East Grid" private company handles Open, Secret part of Grid relevance
						vital_function, partner, target
					industry "electricity" ownership mixed regulates at national, municipal in SE at provincial
				{ capability Trucks transport about "The grid." contact GridDesk "Desk" single h24 via Radio }
				""", """
				organisation GridCo "East Grid" private company in SE at provincial ownership mixed {
					about "The grid." handles Open, Secret contact GridDesk "Desk" single h24 via Radio
					capability Trucks transport part of Grid
					industry "electricity" relevance vital_function, partner, target regulates at national,
							municipal }
				""");
	}

	@Test
	void anOrganisationGoesWithoutTitleAndBlock() {
		Sample.MODEL.reads("""
				Organisation
				  id: GridCo
				  sector: public
				  orgType: agency
				  level: national
				""", """
				organisation GridCo public agency at national
				""");
	}

	@Test
	void aContactPointHasChannelsAndAPerson() {
		Sample.MODEL.reads("""
				Organisation
				  id: Desks
				  sector: public
				  orgType: agency
				  level: national
				  contactPoints:
				    ContactPoint
				      id: Duty
				      name: Duty officer
				      description: Day and night.
				      singlePoint: true
				      availability: on_call
				      person: Anna
				      channels: Radio, Phones
				""", """
				organisation Desks public agency at national {
					contact Duty "Duty officer" single on_call via Radio, Phones person Anna { about
							"Day and night." }
				}
				""", """
				organisation Desks public agency at national { contact Duty "Duty officer" single on_call person
						Anna {
					about "Day and night." via Radio, Phones } }
				""", """
				organisation Desks public agency at national { contact Duty "Duty officer" single on_call {
					person Anna via Radio, Phones about "Day and night." } }
				""");
	}

	@Test
	void aCapabilityHasAnAmountAndATimeToBeReady() {
		Sample.MODEL.reads("""
				Organisation
				  id: Crew
				  sector: public
				  orgType: agency
				  level: national
				  capabilities:
				    Capability
				      id: Teams
				      name: Line repair
				      description: Two shifts.
				      kind: personnel
				      quantity: 12.5
				      unit: crews
				      mobilisation: 2 h
				      phases: pre_crisis, in_crisis
				      dualUse: true
				      covers: Net.CallUp, Net.Charter
				""", """
				organisation Crew public agency at national {
					capability Teams "Line repair" personnel 12.5 "crews" within 2 h in pre_crisis, in_crisis
							covered by Net.CallUp, Charter dual_use {
						about "Two shifts."
					}
				}
				""", """
				organisation Crew public agency at national {
					capability Teams "Line repair" personnel 12.5 {
						dual_use covered by Net.CallUp, Charter in pre_crisis, in_crisis measured in "crews" about
								"Two shifts." within 2 h
					}
				}
				""");
	}

	@Test
	void aCapabilityMayHaveAUnitWithoutAnAmount() {
		Sample.MODEL.reads("""
				Organisation
				  id: Crew
				  sector: public
				  orgType: agency
				  level: national
				  capabilities:
				    Capability
				      id: Water2
				      name: Water
				      kind: stock
				      unit: litres
				""", """
				organisation Crew public agency at national { capability Water2 "Water" stock measured in "litres" }
				""", """
				organisation Crew public agency at national { capability Water2 "Water" stock { measured in
						"litres" } }
				""");
	}
}
