package org.pactwright.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.pactwright.model.values.TimeSpan;

/**
 * Minutes of an analysis and how they are written. All analyses count in whole minutes. Parts of a minute are dropped
 * where that is the careful side (stocks, what can be borne) and filled up where that is (the time to restore).
 */
public final class Hours {

	/** No time of an analysis is later: some 8,000 years, in minutes. */
	public static final long LAST = 1L << 32;

	private static final long HOUR = 60;
	private static final long DAY = 24 * HOUR;

	private Hours() {
	}

	/** A length of time in minutes, parts of a minute dropped. */
	public static long atMost(TimeSpan span) {
		return minutes(span, RoundingMode.FLOOR);
	}

	/** A length of time in minutes, parts of a minute filled up. */
	public static long atLeast(TimeSpan span) {
		return minutes(span, RoundingMode.CEILING);
	}

	private static long minutes(TimeSpan span, RoundingMode rounding) {
		return span.minutes().min(BigDecimal.valueOf(LAST)).setScale(0, rounding).longValueExact();
	}

	/** As one says it, without loss: {@code 0 h}, {@code 1 h 30 min}, {@code 2 d 1 h}. */
	public static String text(long minutes) {
		if (minutes == 0) {
			return "0 h";
		}
		StringBuilder text = new StringBuilder();
		append(text, minutes / DAY, "d");
		append(text, minutes % DAY / HOUR, "h");
		append(text, minutes % HOUR, "min");
		return text.toString();
	}

	private static void append(StringBuilder text, long amount, String unit) {
		if (amount > 0) {
			text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
		}
	}
}
