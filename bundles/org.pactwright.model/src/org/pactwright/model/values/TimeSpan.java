package org.pactwright.model.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A length of time as its author wrote it: a positive amount and a unit, for instance {@code 8 h} or {@code 3 months}.
 * The unit is kept, since "6 months" under a contract is not the same promise as "182 days".
 *
 * <p>Used for durations (how long) and for periods (how often: every so long). Two spans are equal when amount and
 * unit are equal; {@link #compareTo} compares lengths, with a month counted as 30 days and a year as 365.
 *
 * @param amount how many units, greater than zero or zero
 * @param unit the unit
 */
public record TimeSpan(BigDecimal amount, Unit unit) implements Comparable<TimeSpan> {

	/** The units a span may be written in, shortest first. */
	public enum Unit {
		MINUTES("min", 1), HOURS("h", 60), DAYS("d", 24 * 60), WEEKS("weeks", 7 * 24 * 60),
		MONTHS("months", 30 * 24 * 60), YEARS("years", 365 * 24 * 60);

		private static final List<Unit> ALL = List.of(values());

		private final String symbol;
		private final long minutes;

		Unit(String symbol, long minutes) {
			this.symbol = symbol;
			this.minutes = minutes;
		}

		/** How the unit is written in the text, for instance {@code h}. */
		public String symbol() {
			return symbol;
		}

		/**
		 * The unit that is written like this. The singular ({@code month}) is understood too.
		 *
		 * @param text as written
		 * @return the unit, or empty when there is none of that name
		 */
		public static Optional<Unit> of(String text) {
			for (Unit unit : ALL) {
				if (unit.symbol.equals(text) || unit.isPluralOf(text)) {
					return Optional.of(unit);
				}
			}
			return Optional.empty();
		}

		private boolean isPluralOf(String text) {
			return symbol.length() == text.length() + 1 && symbol.startsWith(text) && symbol.endsWith("s");
		}

		/** All units as written, for messages: {@code min, h, d, weeks, months, years}. */
		public static String all() {
			return Arrays.stream(values()).map(Unit::symbol).collect(Collectors.joining(", "));
		}
	}

	public TimeSpan {
		if (amount.signum() < 0) {
			throw new IllegalArgumentException("A length of time cannot be negative: " + amount);
		}
	}

	/** Shorthand for a whole number of units. */
	public static TimeSpan of(long amount, Unit unit) {
		return new TimeSpan(BigDecimal.valueOf(amount), unit);
	}

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @param text an amount and a unit, with or without white space between them
	 * @throws IllegalArgumentException when the number or the unit cannot be read; the message says which units exist
	 */
	public static TimeSpan valueOf(String text) {
		String trimmed = text.strip();
		int end = 0;
		while (end < trimmed.length() && (Character.isDigit(trimmed.charAt(end)) || trimmed.charAt(end) == '.')) {
			end++;
		}
		String number = trimmed.substring(0, end);
		String symbol = trimmed.substring(end).strip();
		if (number.isEmpty()) {
			throw new IllegalArgumentException("'" + text + "' is no length of time; write a number and a unit, such as 8 h");
		}
		Unit unit = Unit.of(symbol).orElseThrow(() -> new IllegalArgumentException(
				"Unknown unit '" + symbol + "'; the units of time are " + Unit.all()));
		return new TimeSpan(new BigDecimal(number), unit);
	}

	/** The length in minutes, with a month of 30 days and a year of 365. */
	public BigDecimal minutes() {
		return amount.multiply(BigDecimal.valueOf(unit.minutes));
	}

	/** The day that lies this span after another; parts of a day count as none. Months and years follow the calendar. */
	public LocalDate after(LocalDate day) {
		long whole = amount.longValue();
		return switch (unit) {
			case MONTHS -> day.plusMonths(whole);
			case YEARS -> day.plusYears(whole);
			default -> day.plusDays(minutes().longValue() / Unit.DAYS.minutes);
		};
	}

	@Override
	public int compareTo(TimeSpan other) {
		return minutes().compareTo(other.minutes());
	}

	/** As one writes it: {@code 3 months}, {@code 1 month}. */
	@Override
	public String toString() {
		boolean one = amount.compareTo(BigDecimal.ONE) == 0 && unit.symbol.endsWith("s");
		return amount.toPlainString() + " " + (one ? unit.symbol.substring(0, unit.symbol.length() - 1) : unit.symbol);
	}
}
