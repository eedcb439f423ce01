package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Partnerships, and the statements that say who takes part in them. */
class PartnershipStatementsTest {

	@Test
	void aPartnershipSaysWhatItIsForAndHoldsItsStatements() {
		Sample.MODEL.reads("""
				Partnership
				  id: EnergyNet
				  name: East Energy Net
				  description: Since 2025.
				  kind: operational
				  formality: contract
				  voluntary: false
				  level: provincial
				  scope: Keep power running
				  journeyStage: expand_and_commit
				  memberships:
				    Membership
				      part: lead
				      status: committed
				      party: Grid
				  bodies:
				    GovernanceBody
				      id: B1
				      kind: steering
				      tier: tactical
				      decisionMode: majority
				      phases: in_crisis
				  roles:
				    Role
				      id: R1
				      kind: ser
				  decisions:
				    Decision
				      id: D1
				      phases: in_crisis
				  agreements:
				    Agreement
				      id: A1
				      kind: nda
				      binding: true
				  escalations:
				    Escalation
				      trigger: late
				      from: Grid
				      to: Muni
				  procedures:
				    Procedure
				      id: P1
				      kind: planning
				      phases: pre_crisis
				  exchanges:
				    InformationExchange
				      id: E1
				      phases: in_crisis
				      source: Grid
				      targets: Muni
				      items: Outages
				  interop:
				    InteroperabilityFunction
				      id: I1
				      layer: legal
				      status: missing
				      between: Grid, Muni
				""", """
				partnership EnergyNet "East Energy Net" operational contract at provincial mandatory scope
						"Keep power running" journey expand_and_commit {
					about "Since 2025."
					member Grid lead committed
					role R1 ser
					body B1 steering tactical by majority in in_crisis
					decision D1 in in_crisis
					agreement A1 nda binding
					escalation from Grid to Muni when "late"
					procedure P1 planning in pre_crisis
					exchange E1 from Grid to Muni items Outages in in_crisis
					interop I1 legal missing between Grid, Muni
				}
				""", """
				partnership EnergyNet "East Energy Net" operational contract journey expand_and_commit at
						provincial {
					interop I1 legal missing between Grid, Muni exchange E1 from Grid to Muni items Outages in
							in_crisis
					procedure P1 planning in pre_crisis escalation from Grid to Muni when "late" agreement A1 nda
							binding
					decision D1 in in_crisis body B1 steering tactical by majority in in_crisis role R1 ser member
							Grid lead committed
					about "Since 2025." scope "Keep power running" mandatory
				}
				""");
	}

	@Test
	void aPartnershipIsVoluntaryUnlessItSaysOtherwise() {
		Sample.MODEL.reads("""
				Partnership
				  id: EnergyNet
				  kind: lease
				  formality: informal
				  level: global
				  scope: x
				  journeyStage: ideas_and_motives
				""", """
				partnership EnergyNet lease informal voluntary at global { scope "x" journey ideas_and_motives }
				""", """
				partnership EnergyNet lease informal at global { scope "x" journey ideas_and_motives voluntary }
				""");
	}

	@Test
	void aMemberHasAPartAStatusAndMotives() {
		Sample.PARTNERSHIP.reads("""
				Membership
				  part: facilitator
				  status: suspended
				  since: 2025-09-01
				  until: 2026-09-01
				  party: Grid
				  motives: legal_duty, security, other
				  motiveNote: asked by law
				""", """
				member Grid facilitator suspended since 2025-09-01 until 2026-09-01 motives legal_duty, security,
						other because "asked by law"
				""", """
				member Grid facilitator suspended because "asked by law" motives legal_duty, security, other until
						2026-09-01 since 2025-09-01
				""");
	}

	@Test
	void aRoleIsHeldByPeopleAndNeedsCompetences() {
		Sample.PARTNERSHIP.reads("""
				Role
				  id: Lead
				  name: Crisis lead
				  description: On call.
				  kind: incident_command
				  organisation: Muni
				  clearance: Handling.Secret
				  appointments:
				    Appointment
				      validFrom: 2025-09-01
				      validTo: 2026-08-31
				      person: Anna
				    Appointment
				      deputy: true
				      validFrom: 2025-10-01
				      person: Bo
				    Appointment
				      person: Bo
				  needs:
				    CompetenceLevel
				      level: 2
				      competence: FirstAid
				    CompetenceLevel
				      level: 4
				      assessedOn: 2026-01-31
				      competence: Talks
				""", """
				role Lead "Crisis lead" incident_command of Muni clearance Secret needs FirstAid 2, Talks 4
						assessed 2026-01-31 {
					about "On call."
					held by Anna from 2025-09-01 to 2026-08-31
					deputy Bo from 2025-10-01
					held by Bo
				}
				""", """
				role Lead "Crisis lead" incident_command {
					held by Anna from 2025-09-01 to 2026-08-31 deputy Bo from 2025-10-01 held by Bo
					needs FirstAid 2, Talks 4 assessed 2026-01-31 clearance Secret of Muni about "On call." }
				""");
	}

	@Test
	void aBodyDecidesMeetsAndHasSeats() {
		Sample.PARTNERSHIP.reads("""
				GovernanceBody
				  id: Sponsors
				  name: Executive sponsors
				  description: Founded 2025.
				  kind: executive_sponsors
				  tier: strategic
				  mandate: Decides on money
				  decisionMode: consensus
				  fallbackMode: chair_decides
				  quorum: 4
				  meets: 3 months
				  phases: pre_crisis, post_crisis
				  baseline: energy, food_water
				  chair: Net.Boss
				  deputyChair: Net.Clerk
				  reportsTo: Net.Board
				  charter: Net.Charter
				  seats:
				    Seat
				      party: Muni
				      role: Net.Boss
				    Seat
				      voting: false
				      party: Guild
				      represents: Grid, Muni
				    Seat
				      party: Grid
				""", """
				body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else chair_decides
						chair Boss deputy Clerk quorum 4
					meets every 3 months in pre_crisis, post_crisis baseline energy, food_water reports to Board
							charter Charter mandate "Decides on money" {
					about "Founded 2025."
					seat Muni as Boss
					seat Guild for Grid, Muni non_voting
					seat Grid
				}
				""", """
				body Sponsors "Executive sponsors" executive_sponsors strategic {
					mandate "Decides on money" charter Net.Charter reports to Net . Board baseline energy,
							food_water in pre_crisis, post_crisis
					meets every 3 months quorum 4 deputy Clerk chair Boss by consensus else chair_decides
					seat Muni as Boss seat Guild non_voting for Grid, Muni seat Grid about "Founded 2025."
				}
				""");
	}
}
