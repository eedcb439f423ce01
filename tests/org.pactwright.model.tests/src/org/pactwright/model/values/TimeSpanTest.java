package org.pactwright.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.model.values.TimeSpan.Unit;

class TimeSpanTest {

	@ParameterizedTest
	@CsvSource({ "30 min, 30, MINUTES", "8 h, 8, HOURS", "2 d, 2, DAYS", "3 weeks, 3, WEEKS", "6 months, 6, MONTHS",
			"10 years, 10, YEARS", "1.5 h, 1.5, HOURS", "0 h, 0, HOURS" })
	void isReadAsItIsWritten(String text, BigDecimal amount, Unit unit) {
		assertEquals(new TimeSpan(amount, unit), TimeSpan.valueOf(text));
	}

	@ParameterizedTest
	@CsvSource({ "1 week, WEEKS", "1 month, MONTHS", "1 year, YEARS" })
	void understandsTheSingular(String text, Unit unit) {
		assertEquals(TimeSpan.of(1, unit), TimeSpan.valueOf(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "8h", "8   h", "  8 h  ", "8\th" })
	void mindsNoWhiteSpaceAroundAmountAndUnit(String text) {
		assertEquals(TimeSpan.of(8, Unit.HOURS), TimeSpan.valueOf(text));
	}

	@ParameterizedTest
	@EnumSource(Unit.class)
	void isReadBackFromWhatItPrints(Unit unit) {
		for (String amount : List.of("0", "1", "12", "0.25", "1000000")) {
			TimeSpan span = new TimeSpan(new BigDecimal(amount), unit);
			assertEquals(span, TimeSpan.valueOf(span.toString()));
		}
	}

	@Test
	void printsNoExponent() {
		assertEquals("1000000 min", new TimeSpan(new BigDecimal("1E+6"), Unit.MINUTES).toString());
	}

	@Test
	void keepsItsUnit() {
		assertNotEquals(TimeSpan.valueOf("182 d"), TimeSpan.valueOf("26 weeks"));
		assertEquals(0, TimeSpan.valueOf("182 d").compareTo(TimeSpan.valueOf("26 weeks")));
	}

	@Test
	void isOrderedByLength() {
		List<TimeSpan> spans = Arrays.asList(TimeSpan.valueOf("1 years"), TimeSpan.valueOf("59 min"),
				TimeSpan.valueOf("13 months"), TimeSpan.valueOf("1 h"), TimeSpan.valueOf("23 h"), TimeSpan.valueOf("1 d"),
				TimeSpan.valueOf("8 d"), TimeSpan.valueOf("1 weeks"), TimeSpan.valueOf("1 months"));
		Collections.sort(spans);
		assertEquals("[59 min, 1 h, 23 h, 1 d, 1 week, 8 d, 1 month, 1 year, 13 months]", spans.toString());
	}

	@ParameterizedTest
	@CsvSource({ "1 min, 1", "1 h, 60", "1 d, 1440", "1 weeks, 10080", "1 months, 43200", "1 years, 525600",
			"1.5 h, 90.0" })
	void isSoManyMinutesLong(String text, BigDecimal minutes) {
		assertEquals(minutes, TimeSpan.valueOf(text).minutes());
	}

	@ParameterizedTest
	@CsvSource({ "1 months, 2026-01-31, 2026-02-28", "13 months, 2026-01-31, 2027-02-28", "1 years, 2024-02-29, 2025-02-28",
			"3 weeks, 2026-02-20, 2026-03-13", "10 d, 2026-12-25, 2027-01-04", "36 h, 2026-01-01, 2026-01-02",
			"23 h, 2026-01-01, 2026-01-01" })
	void reachesTheDayThatTheCalendarSays(String text, LocalDate from, LocalDate to) {
		assertEquals(to, TimeSpan.valueOf(text).after(from));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "h", "eight h", "-8 h", "- 3 d" })
	void saysHowALengthOfTimeIsWrittenWhenThereIsNoNumber(String text) {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> TimeSpan.valueOf(text));
		assertEquals("'" + text + "' is no length of time; write a number and a unit, such as 8 h", e.getMessage());
	}

	@ParameterizedTest
	@CsvSource({ "8 hours, hours", "8, ''", "3 fortnights, fortnights", "3 H, H", "3 h 20 min, h 20 min" })
	void namesTheUnitsWhenOneIsUnknown(String text, String unit) {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> TimeSpan.valueOf(text));
		assertEquals("Unknown unit '" + unit + "'; the units of time are min, h, d, weeks, months, years", e.getMessage());
	}

	@Test
	void cannotBeNegative() {
		assertEquals("A length of time cannot be negative: -1",
				assertThrows(IllegalArgumentException.class, () -> TimeSpan.of(-1, Unit.DAYS)).getMessage());
	}

	@Test
	void findsNoUnitForAnUnknownWord() {
		assertEquals(Optional.empty(), Unit.of("fortnights"));
	}
}
