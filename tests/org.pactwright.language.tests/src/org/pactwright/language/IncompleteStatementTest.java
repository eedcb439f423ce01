package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about statements that lack something they need. */
class IncompleteStatementTest {

	@Test
	void aModelWithoutItsHeader() {
		Sample.PACT.reports("""
				model East "East" { }
				""", """
				1:1 «model East» missing: Governance model 'East' is not complete. Add for instance: version \
				"1.0", date 2026-11-01 and profiles GOV, RACI, PPP.
				""");
	}

	@Test
	void anOrganisationWithoutALevel() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" private company
				""", """
				2:1 «organisation GridCo» missing: Organisation 'East Grid' is not complete. Add for instance: at \
				municipal.
				""");
	}

	@Test
	void aSchemeWithoutLevels() {
		Sample.MODEL.reports("""
				scheme S "Levels" { }
				""", """
				2:1 «scheme S» missing: Classification scheme 'Levels' is not complete. Add for instance: level \
				Open 0.
				""");
	}

	@Test
	void aRegulationWithoutLevelAndCitation() {
		Sample.MODEL.reports("""
				regulation R2 "Act" law
				""", """
				2:1 «regulation R2» missing: Regulation 'Act' is not complete. Add for instance: citation "Act \
				2003:778" and at national.
				""");
	}

	@Test
	void aPartnershipWithoutLevelScopeAndStage() {
		Sample.MODEL.reports("""
				partnership P "P" lease contract { }
				""", """
				2:1 «partnership P» missing: Partnership 'P' is not complete. Add for instance: at provincial, \
				scope "Keep power running" and journey engage_and_explore.
				""");
	}

	@Test
	void aBodyWithoutModeAndPhases() {
		Sample.PARTNERSHIP.reports("""
				body B "Board" steering strategic
				""", """
				2:1 «body B» missing: Governance body 'Board' is not complete. Add for instance: by consensus and \
				in pre_crisis, in_crisis.
				""");
	}

	@Test
	void aDecisionWithoutPhases() {
		Sample.PARTNERSHIP.reports("""
				decision D "Cut"
				""", """
				2:1 «decision D» missing: Decision 'Cut' is not complete. Add for instance: in in_crisis.
				""");
	}

	@Test
	void anEscalationWithoutItsTrigger() {
		Sample.PARTNERSHIP.reports("""
				escalation from Team to Boss
				""", """
				2:1 «escalation» missing: Escalation of Team is not complete. Add for instance: when "it takes \
				longer than planned".
				""");
	}

	@Test
	void anAgreementThatDoesNotSayWhetherItBinds() {
		Sample.PARTNERSHIP.reports("""
				agreement A2 "Charter" charter
				""", """
				2:1 «agreement A2» missing: Agreement 'Charter' is not complete. Add for instance: binding.
				""");
	}

	@Test
	void aProcedureWithoutPhases() {
		Sample.PARTNERSHIP.reports("""
				procedure P2 "P" response
				""", """
				2:1 «procedure P2» missing: Procedure 'P' is not complete. Add for instance: in in_crisis.
				""");
	}

	@Test
	void anExchangeWithoutAnything() {
		Sample.PARTNERSHIP.reports("""
				exchange E2 "E"
				""", """
				2:1 «exchange E2» missing: Information exchange 'E' is not complete. Add for instance: in \
				in_crisis, from GridCo, to CrisisTeam and items OutagePicture.
				""");
	}

	@Test
	void anInteroperabilityFunctionBetweenOneActor() {
		Sample.PARTNERSHIP.reports("""
				interop I2 "I" legal missing between Grid
				""", """
				2:1 «interop I2» missing: Interoperability function 'I' is not complete. Add for instance: between \
				GridCo, MuniNorth (at least 2).
				""");
	}

	@Test
	void aPlanWithoutItsHeader() {
		Sample.RMP.reports("""
				joint plan P "P" { }
				""", """
				1:1 «joint plan P» missing: Plan 'P' is not complete. Add for instance: version "1.0" and status \
				draft.
				""");
	}

	@Test
	void aMeasureWithoutADirection() {
		Sample.PLAN.reports("""
				joint objective O { measure M "M" }
				""", """
				2:21 «measure M» missing: Measure 'M' is not complete. Add for instance: minimise.
				""");
	}

	@Test
	void anObstacleWithoutSeverity() {
		Sample.PLAN.reports("""
				obstacle O "O" human both
				""", """
				2:1 «obstacle O» missing: Obstacle 'O' is not complete. Add for instance: severity 3.
				""");
	}

	@Test
	void anIssueWithoutSeverityAndDate() {
		Sample.PLAN.reports("""
				issue I2 "I"
				""", """
				2:1 «issue I2» missing: Issue 'I' is not complete. Add for instance: raised 2026-11-01 and \
				severity 3.
				""");
	}

	@Test
	void aStageThatEndsBeforeItBegins() {
		Sample.PLAN.reports("""
				stage knowledge 2026-03-31 .. 2026-01-15
				""", """
				2:31 «2026-01-15» value: This ends on 2026-01-15, before it begins on 2026-03-31; correct one of \
				the two dates.
				""");
	}

	@Test
	void aMembershipThatEndsBeforeItBegins() {
		Sample.PARTNERSHIP.reports("""
				member Grid lead exited since 2026-03-31 until 2026-01-15
				""", """
				2:48 «2026-01-15» value: This ends on 2026-01-15, before it begins on 2026-03-31; correct one of \
				the two dates.
				""");
	}

	@Test
	void anAppointmentThatEndsBeforeItBegins() {
		Sample.PARTNERSHIP.reports("""
				role R2 ser { held by Anna from 2026-03-31 to 2026-01-15 }
				""", """
				2:47 «2026-01-15» value: This ends on 2026-01-15, before it begins on 2026-03-31; correct one of \
				the two dates.
				""");
	}

	@Test
	void anAgreementThatExpiresBeforeItTakesEffect() {
		Sample.PARTNERSHIP.reports("""
				agreement A2 charter binding effective 2026-03-31 expires 2026-01-15
				""", """
				2:59 «2026-01-15» value: This ends on 2026-01-15, before it begins on 2026-03-31; correct one of \
				the two dates.
				""");
	}

	@Test
	void anIssueThatIsResolvedBeforeItIsRaised() {
		Sample.PLAN.reports("""
				issue I2 severity 1 raised 2026-03-31 resolved 2026-01-15
				""", """
				2:48 «2026-01-15» value: This ends on 2026-01-15, before it begins on 2026-03-31; correct one of \
				the two dates.
				""");
	}

	@Test
	void aPartThatCouldNotBeReadIsNotReportedMissing() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" private company att national
				""", """
				2:49 «att» syntax: 'att' is not known in 'organisation'. Did you mean 'at'? [at]
				""");
	}

	@Test
	void aPartBehindAMistakeIsNotReportedMissing() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" private company ; at national
				""", """
				2:49 «;» syntax: No ; is needed: what follows simply follows. Remove it.
				""");
	}

	@Test
	void aReferenceThatLeadsNowhereIsNotReportedMissing() {
		Sample.PARTNERSHIP.reports("""
				exchange E2 from Nobody to Muni items Outages in in_crisis
				""", """
				2:18 «Nobody» reference: There is no actor 'Nobody'. Correct the id, or add the actor.
				""");
	}
}
