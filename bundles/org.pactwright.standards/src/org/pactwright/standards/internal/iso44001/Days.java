package org.pactwright.standards.internal.iso44001;

import java.time.LocalDate;

/** Days that count as recent. */
final class Days {

	private Days() {
	}

	/** Whether a day lies in the months up to today; first and last day count. No day does not. */
	static boolean within(LocalDate day, LocalDate today, int months) {
		return day != null && !day.isAfter(today) && !day.isBefore(today.minusMonths(months));
	}
}
