package org.pactwright.review.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Sector;
import org.pactwright.model.values.TimeSpan;

/** Values as a reader sees them. */
class WordsTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "0.00, 0", "100, 100", "1E+2, 100", "99.90, 99.9", "-5, -5", "1234, 1234",
			"12345, '12\u202F345'", "-1200000.5, '-1\u202F200\u202F000.5'" })
	void numbersHaveNoIdleZerosAndGroupsOfThousands(BigDecimal number, String text) {
		assertEquals(text, Words.number(number));
	}

	@Test
	void oneOfAUnitIsSingular() {
		assertEquals("1 month", Words.span(TimeSpan.valueOf("1 months")));
		assertEquals("every 3 months", Words.every(TimeSpan.valueOf("3 months")));
		assertEquals("1 h", Words.span(TimeSpan.valueOf("1 h")));
		assertEquals("every month", Words.every(TimeSpan.valueOf("1 months")));
		assertEquals("every hour", Words.every(TimeSpan.valueOf("1 h")));
	}

	@Test
	void wordsOfTheLanguageArePlainWords() {
		assertEquals("civil society", Words.of(Sector.CIVIL_SOCIETY));
		assertEquals("Senior executive responsible", Words.capital(RoleKind.SER));
	}

	@Test
	void aPeriodMayBeOpenAtEitherEnd() {
		LocalDate day = LocalDate.of(2026, 11, 1);
		assertEquals("since 2026-11-01", Words.period(day, null));
		assertEquals("until 2026-11-01", Words.period(null, day));
		assertEquals("2026-11-01 to 2026-11-01", Words.period(day, day));
		assertEquals("", Words.period(null, null));
	}
}
