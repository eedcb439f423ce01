package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about words and units that do not exist. */
class ValueMessagesTest {

	@Test
	void aMisspelledWordIsOfferedTheRightOne() {
		Sample.MODEL.reports("""
				organisation GridCo publik agency at nationl
				""", """
				2:21 «publik» value: 'publik' is no sector. Did you mean 'public'? Possible words: public, \
				private, civil_society, academia, military. [public]
				2:38 «nationl» value: 'nationl' is no level. Did you mean 'national'? Possible words: global, \
				international, european, sub_regional, national, provincial, municipal. [national]
				""");
	}

	@Test
	void aWordOfAnotherEnumeration() {
		Sample.MODEL.reports("""
				organisation GridCo agency public at national
				""", """
				2:21 «agency» value: 'agency' is no sector. Possible words: public, private, civil_society, \
				academia, military. [public, private, civil_society, academia, military]
				""");
	}

	@Test
	void aRulePackInSmallLetters() {
		Sample.PACT.reports("""
				model East { version "1" date 2026-11-01 profiles gov }
				""", """
				1:51 «gov» value: 'gov' is no rule pack. Did you mean 'GOV'? Possible words: GOV, RACI, PPP, SOC, \
				ISO44001, ISO22397, ISO22396, ISO22320, ISO22301, ISO22398, ISO22361, NATO, EIF, UNECE. [GOV]
				""");
	}

	@Test
	void anUnknownUnitIsOfferedNearOnes() {
		Sample.MODEL.reports("""
				service Heat tolerates 3 hours restored in 5 minutes
				""", """
				2:24 «3 hours» value: Unknown unit 'hours'; the units of time are min, h, d, weeks, months, years. \
				Did you mean '3 h'? [3 h]
				2:44 «5 minutes» value: Unknown unit 'minutes'; the units of time are min, h, d, weeks, months, \
				years. Did you mean '5 min' or '5 months'? [5 min, 5 months]
				""");
	}

	@Test
	void anUnknownUnitThatResemblesNone() {
		Sample.MODEL.reports("""
				service Heat tolerates 3 fortnights
				""", """
				2:24 «3 fortnights» value: Unknown unit 'fortnights'; the units of time are min, h, d, weeks, \
				months, years.
				""");
	}

	@Test
	void aNegativeTime() {
		Sample.MODEL.reports("""
				service Heat tolerates -3 h
				""", """
				2:24 «-3 h» value: '-3 h' is no length of time; write a number and a unit, such as 8 h.
				""");
	}

	@Test
	void aWordInsteadOfATime() {
		Sample.MODEL.reports("""
				service Heat tolerates long
				""", """
				2:24 «long» syntax: A length of time such as 8 h is expected instead of 'long'.
				""");
	}
}
