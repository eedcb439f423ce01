package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pactwright.aql.spi.ServiceException;

/**
 * Texts: parts, case, conversion. Positions count from 1 and characters as Java does, that is those beyond the basic
 * plane twice. Upper and lower case do not depend on the language of the computer. Of null: null, unless said
 * otherwise.
 */
public final class StringServices {

	private StringServices() {
	}

	/** How many characters there are; 0 for null. */
	public static Integer size(String self) {
		return self == null ? 0 : self.length();
	}

	/** The operator + of two texts; null counts as empty. */
	public static String add(String self, String other) {
		return Texts.orEmpty(self).concat(Texts.orEmpty(other));
	}

	/** The text and the other one after it; null counts as empty. */
	public static String concat(String self, String other) {
		return add(self, other);
	}

	/** The text and the other one before it; null counts as empty. */
	public static String prefix(String self, String prefix) {
		return add(prefix, self);
	}

	/** The character at a position from 1 to the size; any other is an error. */
	public static String at(String self, Integer position) {
		if (self == null) {
			return null;
		}
		int place = Arguments.position(position, 1, self.length(), "at");
		return self.substring(place - 1, place);
	}

	/** The characters, each as a text; none for null. */
	public static List<String> characters(String self) {
		List<String> result = new ArrayList<>();
		for (int i = 0; i < size(self); i++) {
			result.add(self.substring(i, i + 1));
		}
		return result;
	}

	/** The first characters, as many as are asked for or there are; a negative number is an error. */
	public static String first(String self, Integer count) {
		return self == null ? null : self.substring(0, Math.min(self.length(), count(count, "first")));
	}

	/** The last characters, as many as are asked for or there are; a negative number is an error. */
	public static String last(String self, Integer count) {
		return self == null ? null : self.substring(Math.max(0, self.length() - count(count, "last")));
	}

	private static int count(Integer count, String service) {
		if (Arguments.given(count, service) < 0) {
			throw new ServiceException(service + " got " + count + ", but a number of characters is at least 0");
		}
		return count;
	}

	/** The characters from a position from 1 to one after the last, which leaves none; any other is an error. */
	public static String substring(String self, Integer start) {
		return self == null ? null
				: self.substring(Arguments.position(start, 1, self.length() + 1, "substring") - 1);
	}

	/** The characters from one position to another, both included; none if the second is one before the first. */
	public static String substring(String self, Integer start, Integer end) {
		if (self == null) {
			return null;
		}
		int from = Arguments.position(start, 1, self.length() + 1, "substring");
		return self.substring(from - 1, Arguments.position(end, from - 1, self.length(), "substring"));
	}

	/** All in lower case. */
	public static String toLower(String self) {
		return self == null ? null : self.toLowerCase(Locale.ROOT);
	}

	/** All in upper case. */
	public static String toUpper(String self) {
		return self == null ? null : self.toUpperCase(Locale.ROOT);
	}

	/** The first character in lower case, the rest as it is. */
	public static String toLowerFirst(String self) {
		return size(self) == 0 ? self : toLower(self.substring(0, 1)) + self.substring(1);
	}

	/** The first character in upper case, the rest as it is. */
	public static String toUpperFirst(String self) {
		return size(self) == 0 ? self : toUpper(self.substring(0, 1)) + self.substring(1);
	}

	/** The text without white space and control characters at either end. */
	public static String trim(String self) {
		return self == null ? null : self.trim();
	}

	/** The text without ends of lines. */
	public static String removeLineSeparators(String self) {
		return self == null ? null : self.replace("\r\n", "").replace("\n", "");
	}

	/**
	 * The text without empty lines: where ends of lines follow one another, all of them go, so that the lines around
	 * them become one.
	 */
	public static String removeEmptyLines(String self) {
		if (self == null) {
			return null;
		}
		StringBuilder result = new StringBuilder(self.length());
		int next = 0;
		while (next < self.length()) {
			int end = next;
			int lines = 0;
			for (int size = lineEnd(self, end); size > 0; size = lineEnd(self, end)) {
				end += size;
				lines++;
			}
			if (lines < 2) {
				end = Math.max(end, next + 1);
				result.append(self, next, end);
			}
			next = end;
		}
		return result.toString();
	}

	/** How many characters end a line at an index: 2, 1 or none. */
	private static int lineEnd(String text, int index) {
		return text.startsWith("\r\n", index) ? 2 : text.startsWith("\n", index) ? 1 : 0;
	}

	/** What ends a line on this computer, whatever the receiver. */
	public static String lineSeparator(Object self) {
		return System.lineSeparator();
	}

	/** Whether the text says true, in whatever case; null does not. */
	public static Boolean toBoolean(String self) {
		return Boolean.valueOf(self);
	}

	/** The whole number that is written there; an error if there is none. */
	public static Integer toInteger(String self) {
		try {
			return Integer.valueOf(Arguments.given(self, "toInteger"));
		} catch (NumberFormatException e) {
			throw new ServiceException("'" + self + "' is no whole number, or too large for one");
		}
	}

	/** The number that is written there, with or without a point; an error if there is none. */
	public static Double toReal(String self) {
		try {
			return Double.valueOf(Arguments.given(self, "toReal"));
		} catch (NumberFormatException e) {
			throw new ServiceException("'" + self + "' is no number");
		}
	}
}
