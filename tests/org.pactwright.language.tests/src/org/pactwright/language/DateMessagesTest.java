package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about dates that are none. */
class DateMessagesTest {

	@Test
	void aDayThatDoesNotExistIsOfferedTheLastOfItsMonth() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2026-02-30
				""", """
				2:30 «2026-02-30» value: '2026-02-30' is no date: February 2026 has no day 30, its last is \
				2026-02-28. [2026-02-28]
				""");
	}

	@Test
	void theLastDayOfFebruaryInALeapYear() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2028-02-30
				""", """
				2:30 «2028-02-30» value: '2028-02-30' is no date: February 2028 has no day 30, its last is \
				2028-02-29. [2028-02-29]
				""");
	}

	@Test
	void aDayZero() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2026-02-00
				""", """
				2:30 «2026-02-00» value: '2026-02-00' is no date: February 2026 has no day 0, its last is \
				2026-02-28.
				""");
	}

	@Test
	void aMonthThatDoesNotExist() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2026-13-01
				""", """
				2:30 «2026-13-01» value: '2026-13-01' is no date: there is no month 13.
				""");
	}

	@Test
	void aDateWithoutLeadingZeros() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2026-2-3
				""", """
				2:30 «2026-2-3» value: Write the date with two digits for month and day: 2026-02-03. [2026-02-03]
				""");
	}

	@Test
	void aDateInAnotherOrder() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 03-02-2026
				""", """
				2:30 «03-02-2026» value: '03-02-2026' is no date; write year-month-day, such as 2026-11-01.
				""");
	}

	@Test
	void aDateWithPoints() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 3.2.2026
				""", """
				2:30 «3.2.2026» syntax: A date such as 2026-11-01 is expected instead of 3.2.2026.
				""");
	}

	@Test
	void aDateWithSlashes() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2026/02/03
				""", """
				2:30 «2026/02/03» syntax: A date such as 2026-11-01 is expected instead of 2026/02/03.
				""");
	}

	@Test
	void aWordInsteadOfADate() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until tomorrow
				""", """
				2:30 «tomorrow» syntax: A date such as 2026-11-01 is expected instead of 'tomorrow'.
				""");
	}

	@Test
	void aYearAlone() {
		Sample.MODEL.reports("""
				waive GOV-1 on Net "x" until 2026
				""", """
				2:30 «2026» syntax: A date such as 2026-11-01 is expected instead of 2026.
				""");
	}
}
