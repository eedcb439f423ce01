package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said when a word is missing: what it would be, and where. */
class MissingWordMessagesTest {

	@Test
	void anIdIsMissing() {
		Sample.MODEL.reports("""
				organisation "East Grid" private company at national
				""", """
				2:1 «organisation» syntax: An id is missing after 'organisation'. An id is a short name of letters \
				and digits, such as GridCo.
				""");
	}

	@Test
	void aKeywordStandsWhereAnIdIsWanted() {
		Sample.MODEL.reports("""
				organisation service "x" private company at national
				""", """
				2:14 «service» syntax: An id is expected here, and 'service' is a keyword. Write ^service if that \
				is meant, or add what is missing before it. [^service]
				""");
	}

	@Test
	void aLetterOfRaciStandsWhereAnIdIsWanted() {
		Sample.MODEL.reports("""
				person A "Anna"
				""", """
				2:8 «A» syntax: An id is expected here, and 'A' is a keyword. Write ^A if that is meant, or add \
				what is missing before it. [^A]
				""");
	}

	@Test
	void theSectorIsMissing() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" at national
				""", """
				2:21 «"East Grid"» syntax: The sector is missing after "East Grid". Possible words: public, \
				private, civil_society, academia, military.
				""");
	}

	@Test
	void theStatusOfAMemberIsMissing() {
		Sample.PARTNERSHIP.reports("""
				member Grid partner
				role R2 ser
				""", """
				2:13 «partner» syntax: The member status is missing after 'partner'. Possible words: candidate, \
				invited, engaged, committed, suspended, exited.
				""");
	}

	@Test
	void everythingAboutAMemberIsMissing() {
		Sample.PARTNERSHIP.reports("""
				member
				role R2 ser
				""", """
				2:1 «member» syntax: The id of an organisation is missing after 'member'.
				""");
	}

	@Test
	void aReferenceIsMissing() {
		Sample.PARTNERSHIP.reports("""
				body B steering strategic by consensus in in_crisis {
					chair
					quorum 3
				}
				""", """
				3:2 «chair» syntax: The id of a role is missing after 'chair'.
				""");
	}

	@Test
	void anActorIsMissing() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis { A Boss R }
				""", """
				2:34 «R» syntax: The id of an actor is missing after 'R'.
				""");
	}

	@Test
	void aKeywordIsMissing() {
		Sample.PARTNERSHIP.reports("""
				escalation Team to Boss when "late"
				""", """
				2:1 «escalation» syntax: 'from' is missing after 'escalation'.
				""");
	}

	@Test
	void theWordCaseIsMissing() {
		Sample.PLAN.reports("""
				business Together "Act together"
				""", """
				2:1 «business» syntax: 'case' is missing after 'business'.
				""");
	}

	@Test
	void theCrossBetweenLikelihoodAndImpactIsMissing() {
		Sample.PLAN.reports("""
				risk R1 "r" collaboration 3 4
				""", """
				2:27 «3» syntax: 'x' is missing after 3.
				""");
	}

	@Test
	void theCrossHasNoBlanksAroundIt() {
		Sample.PLAN.reports("""
				risk R1 "r" collaboration 3x4
				""", """
				2:28 «x4» syntax: Likelihood and impact are written with blanks around the x: 3 x 4. [ x 4]
				""");
	}

	@Test
	void evidenceIsMissing() {
		Sample.PLAN.reports("""
				stage knowledge { output agreements -> }
				""", """
				2:37 «->» syntax: The id of an element is missing after '->'.
				""");
	}

	@Test
	void aDateIsMissing() {
		Sample.PLAN.reports("""
				stage knowledge 2026-01-15 .. { gate proceed }
				""", """
				2:28 «..» syntax: A date such as 2026-11-01 is missing after '..'.
				""");
	}

	@Test
	void aLengthOfTimeIsMissing() {
		Sample.MODEL.reports("""
				service Heat tolerates
				service Cold
				""", """
				2:14 «tolerates» syntax: A length of time such as 8 h is missing after 'tolerates'.
				""");
	}

	@Test
	void aUnitIsMissing() {
		Sample.MODEL.reports("""
				service Heat tolerates 3 restored in 2 h
				""", """
				2:24 «3» syntax: The unit is missing after 3. Units are min, h, d, weeks, months, years.
				""");
	}

	@Test
	void aPercentSignIsMissing() {
		Sample.MODEL.reports("""
				service Heat minimum 40 tolerates 3 h
				""", """
				2:22 «40» syntax: The % is missing after 40. [40 %]
				""");
	}

	@Test
	void aCurrencyIsMissing() {
		Sample.PARTNERSHIP.reports("""
				decision D limit 3000 in in_crisis
				""", """
				2:18 «3000» syntax: The currency, such as EUR, is missing after 3000.
				""");
	}

	@Test
	void theFirstStatementIsMissing() {
		Sample.PACT.reports("""
				import "world.pact"
				""", """
				1:8 «"world.pact"» syntax: A file goes on with: model MyRegion "My region" {, or for a plan with: \
				joint plan MyPlan "My plan" {.
				""");
	}

	@Test
	void theModelAroundTheStatementsIsMissing() {
		Sample.PACT.reports("""
				organisation GridCo private company at national
				""", """
				1:1 «organisation» syntax: A file begins with: model MyRegion "My region" {, or for a plan with: \
				joint plan MyPlan "My plan" {.
				""");
	}

	@Test
	void theWordModelIsMisspelled() {
		Sample.PACT.reports("""
				modl East { version "1" date 2026-11-01 profiles GOV }
				""", """
				1:1 «modl» syntax: A file begins with: model MyRegion "My region" {, or for a plan with: joint \
				plan MyPlan "My plan" {. Did you mean 'model'? [model]
				""");
	}

	@Test
	void theKindOfPlanIsMissing() {
		Sample.RMP.reports("""
				plan P { version "1" status draft }
				""", """
				1:1 «plan» syntax: Something is missing before 'plan': write 'joint plan', 'corporate plan' or \
				'strategic plan'. [joint plan, corporate plan, strategic plan]
				""");
	}

	@Test
	void theWordPlanIsMissing() {
		Sample.RMP.reports("""
				joint P { version "1" status draft }
				""", """
				1:1 «joint» syntax: 'plan' is missing after 'joint'.
				""");
	}

	@Test
	void anEmptyPactFile() {
		Sample.PACT.reports("", """
				1:1 «» syntax: The file holds nothing yet. Begin with: model MyRegion "My region" { … }
				""");
	}

	@Test
	void anEmptyRmpFile() {
		Sample.RMP.reports("", """
				1:1 «» syntax: The file holds nothing yet. Begin with: joint plan MyPlan "My plan" { … }
				""");
	}

	@Test
	void aFileOfComments() {
		Sample.PACT.reports("""
				// nothing yet
				/* nor here */
				""", """
				1:1 «» syntax: The file holds nothing yet. Begin with: model MyRegion "My region" { … }
				""");
	}
}
