package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Statements inside a partnership that say who decides and what is agreed. */
class DecisionStatementsTest {

	@Test
	void aDecisionHasRaciLettersWithSeveralActors() {
		Sample.PARTNERSHIP.reads("""
				Decision
				  id: Disconnect
				  name: Disconnect an area
				  description: Last resort.
				  assignments:
				    ResponsibilityAssignment
				      letter: A
				      actor: Net.Boss
				    ResponsibilityAssignment
				      letter: R
				      actor: Grid
				    ResponsibilityAssignment
				      letter: R
				      actor: Net.Clerk
				    ResponsibilityAssignment
				      letter: R
				      actor: Net.Team
				    ResponsibilityAssignment
				      letter: C
				      actor: Muni
				    ResponsibilityAssignment
				      letter: I
				      actor: Net.Board
				    ResponsibilityAssignment
				      letter: I
				      actor: Guild
				    ResponsibilityAssignment
				      letter: R
				      actor: Muni
				  phases: in_crisis, post_crisis
				  maxTime: 30 min
				  limit: 400000 SEK
				  body: Net.Team
				""", """
				decision Disconnect "Disconnect an area" in in_crisis, post_crisis within 30 min limit 400000 SEK
						at Team {
					about "Last resort."
					A Boss  R Grid, Clerk, Team  C Muni  I Board, Guild
					R Muni
				}
				""", """
				decision Disconnect "Disconnect an area" at Team A Boss R Grid, Clerk, Team limit 400000 SEK C Muni
						within 30 min I Board, Guild in in_crisis, post_crisis R Muni {
					about "Last resort." }
				""", """
				decision Disconnect "Disconnect an area" within 30 min {
					A Boss
					R Grid,
					  Clerk,
					  Team
					C Muni
					I Board, Guild
					R Muni
					limit 400000 SEK in in_crisis, post_crisis about "Last resort." at Team
				}
				""");
	}

	@Test
	void anEscalationGoesFromOneActorToAnother() {
		Sample.PARTNERSHIP.reads("""
				Escalation
				  trigger: an area stays dark
				  after: 2 h
				  from: Net.Team
				  to: Net.Boss
				  procedure: Net.Ladder
				""", """
				escalation from Team to Boss after 2 h when "an area stays dark" by Ladder
				""", """
				escalation from Net.Team to Net.Boss by Ladder when "an area stays dark" after 2 h
				""");
	}

	@Test
	void anAgreementHasPartiesTopicsAndDates() {
		Sample.PARTNERSHIP.reads("""
				Agreement
				  id: Mou
				  name: Memorandum
				  description: Two pages.
				  kind: mou
				  binding: false
				  covers: roles, exit, call_up
				  conditions: peacetime, war
				  signedOn: 2026-06-30
				  effectiveFrom: 2026-07-01
				  expiresOn: 2028-06-30
				  reviewOn: 2027-06-30
				  lastReviewed: 2026-12-31
				  parties: Muni, Grid
				  legalBasis: Act, Code
				  signatures:
				    SignOff
				      on: 2026-06-30
				      organisation: Muni
				      by: Net.Boss
				    SignOff
				      organisation: Grid
				""", """
				agreement Mou "Memorandum" mou non_binding parties Muni, Grid covers roles, exit, call_up
						conditions peacetime, war
					signed 2026-06-30 effective 2026-07-01 expires 2028-06-30 review 2027-06-30 reviewed 2026-12-31
							legal_basis Act, Code {
					about "Two pages."
					signature Muni by Boss on 2026-06-30
					signature Grid
				}
				""", """
				agreement Mou "Memorandum" mou {
					legal_basis Act, Code reviewed 2026-12-31 review 2027-06-30 expires 2028-06-30 effective
							2026-07-01 signed 2026-06-30
					conditions peacetime, war covers roles, exit, call_up parties Muni, Grid non_binding about
							"Two pages."
					signature Muni by Boss on 2026-06-30 signature Grid }
				""");
	}

	@Test
	void anAgreementMayBeOfAKindThatIsAlsoAKeyword() {
		Sample.PARTNERSHIP.reads("""
				Agreement
				  id: M
				  kind: mandate
				  binding: true
				""", """
				agreement M mandate binding
				""");
	}
}
