package org.pactwright.language.internal.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.language.Problem;

/** Days in ISO 8601, with help for days that do not exist. */
final class PactDates {

	private static final int SHORTEST_MONTH = 28;

	private PactDates() {
	}

	/** Nearly all dates are written as they should be, and need no taking apart. */
	static LocalDate read(String text, INode node) {
		if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
			int month = number(text, 5, 7);
			int day = number(text, 8, 10);
			if (month >= 1 && month <= 12 && day >= 1 && day <= SHORTEST_MONTH) {
				return LocalDate.of(number(text, 0, 4), month, day);
			}
		}
		return readWithCare(text, node);
	}

	private static int number(String text, int from, int to) {
		return Integer.parseInt(text, from, to, 10);
	}

	private static LocalDate readWithCare(String text, INode node) {
		String[] parts = text.split("-");
		if (parts[0].length() != 4 || parts[1].length() > 2 || parts[2].length() > 2) {
			throw problem("'" + text + "' is no date; write year-month-day, such as 2026-11-01.", node, List.of(), null);
		}
		int year = Integer.parseInt(parts[0]);
		int month = Integer.parseInt(parts[1]);
		int day = Integer.parseInt(parts[2]);
		LocalDate date;
		try {
			date = LocalDate.of(year, month, day);
		} catch (DateTimeException e) {
			throw impossible(text, year, month, day, node, e);
		}
		if (parts[1].length() != 2 || parts[2].length() != 2) {
			throw problem("Write the date with two digits for month and day: " + date + ".", node,
					List.of(date.toString()), null);
		}
		return date;
	}

	private static ValueProblem impossible(String text, int year, int month, int day, INode node, Exception cause) {
		if (month < 1 || month > 12) {
			return problem("'" + text + "' is no date: there is no month " + month + ".", node, List.of(), cause);
		}
		LocalDate last = YearMonth.of(year, month).atEndOfMonth();
		String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		return problem("'" + text + "' is no date: " + name + " " + year + " has no day " + day + ", its last is "
				+ last + ".", node, day < 1 ? List.of() : List.of(last.toString()), cause);
	}

	private static ValueProblem problem(String message, INode node, List<String> suggestions, Exception cause) {
		return new ValueProblem(Problem.VALUE, message, node, suggestions, cause);
	}
}
