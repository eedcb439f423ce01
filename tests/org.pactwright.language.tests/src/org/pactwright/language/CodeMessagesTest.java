package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about codes that do not exist, and about what is said twice. */
class CodeMessagesTest {

	@Test
	void aCountryInSmallLetters() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national in se
				""", """
				2:52 «se» value: 'se' is no country code; write the two letters of ISO 3166-1, such as SE. Did you \
				mean 'SE'? [SE]
				""");
	}

	@Test
	void aCountryByItsName() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national in Sweden
				""", """
				2:52 «Sweden» value: 'Sweden' is no country code; write the two letters of ISO 3166-1, such as SE. \
				Did you mean 'SE'? [SE]
				""");
	}

	@Test
	void aCountryThatDoesNotExist() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national in ZZ
				""", """
				2:52 «ZZ» value: 'ZZ' is no country code; write the two letters of ISO 3166-1, such as SE.
				""");
	}

	@Test
	void somethingThatIsNoRuleId() {
		Sample.MODEL.reports("""
				waive GOV on Net "x"
				""", """
				2:7 «GOV» syntax: The id of a rule, such as GOV-body-a, is expected instead of 'GOV'.
				""");
	}

	@Test
	void aPartGivenTwiceOnOneLine() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national at municipal
				""", """
				2:52 «municipal» duplicate: This is given twice in one statement. Keep one of the two.
				""");
	}

	@Test
	void aPartGivenTwiceOnSeveralLines() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national {
					industry "x"
					handles Open
					industry "y"
				}
				""", """
				5:11 «"y"» duplicate: This is given twice in one statement: line 3 has it already. Keep one of the \
				two.
				""");
	}

	@Test
	void aStatusGivenTwiceOfWhichTheFirstIsTheDefault() {
		Sample.PLAN.reports("""
				stage knowledge not_started complete
				""", """
				2:29 «complete» duplicate: This is given twice in one statement. Keep one of the two.
				""");
	}

	@Test
	void anAgreementThatBothBindsAndDoesNot() {
		Sample.PARTNERSHIP.reports("""
				agreement A2 charter binding non_binding
				""", """
				2:30 «non_binding» duplicate: This is given twice in one statement. Keep one of the two.
				""");
	}

	@Test
	void aPolicyGivenTwice() {
		Sample.MODEL.reports("""
				information News policy undecided policy can
				""", """
				2:42 «can» duplicate: This is given twice in one statement. Keep one of the two.
				""");
	}

	@Test
	void aPartnershipThatIsBothVoluntaryAndMandatory() {
		Sample.MODEL.reports("""
				partnership P lease contract voluntary at national mandatory scope "x" journey engage_and_explore
				""", """
				2:52 «mandatory» duplicate: This is given twice in one statement. Keep one of the two.
				""");
	}

	@Test
	void aReferenceGivenTwice() {
		Sample.PLAN.reports("""
				organisation Grid
				organisation Muni
				""", """
				3:14 «Muni» duplicate: This is given twice in one statement. Keep one of the two.
				""");
	}

	@Test
	void aListedWordRepeated() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national relevance partner, target, partner
				""", """
				2:76 «partner» warning duplicate: 'partner' is listed twice here; once is enough.
				""");
	}

	@Test
	void aListedReferenceRepeated() {
		Sample.MODEL.reports("""
				service Heat provided by Grid, Muni, Grid
				""", """
				2:38 «Grid» warning duplicate: 'Grid' is listed twice here; once is enough.
				""");
	}

	@Test
	void aListedCountryRepeated() {
		Sample.MODEL.reports("""
				supply Fuel origin SE, NO, SE
				""", """
				2:28 «SE» warning duplicate: 'SE' is listed twice here; once is enough.
				""");
	}

	@Test
	void severalMistakesOnOneLineEachHaveTheirMessage() {
		Sample.PLAN.reports("""
				value V1 cost weight 140 % measured by Nowhere
				""", """
				2:22 «140 %» value: A percentage goes from 0 % to 100 %, not 140 %.
				2:40 «Nowhere» reference: There is no measure 'Nowhere'. Correct the id, or add the measure.
				""");
	}
}
