package org.pactwright.language.ide.internal.complete;

import java.util.OptionalInt;

/** How well a word fits to what was typed of it. */
public final class Match {

	private static final int EXACT = 0;
	private static final int START = 1;
	private static final int START_IN_OTHER_CASE = 2;
	private static final int HUMPS = 3;
	private static final int INSIDE = 4;
	private static final int TITLE = 5;

	private Match() {
	}

	/**
	 * The rank of a word, smaller for better; empty when it does not fit. It fits when it begins with the query, when
	 * its humps do ({@code ct} and {@code CrT} for {@code CrisisTeam}, {@code ic} for {@code in_crisis}), or when it
	 * holds the query anywhere.
	 */
	public static OptionalInt rank(String query, String word) {
		if (query.isEmpty() || word.equals(query)) {
			return OptionalInt.of(EXACT);
		}
		if (word.startsWith(query)) {
			return OptionalInt.of(START);
		}
		if (word.regionMatches(true, 0, query, 0, query.length())) {
			return OptionalInt.of(START_IN_OTHER_CASE);
		}
		if (fitsHumps(query, 0, word, 0)) {
			return OptionalInt.of(HUMPS);
		}
		return contains(word, query) ? OptionalInt.of(INSIDE) : OptionalInt.empty();
	}

	/** The same for an element, which is also found by what is in its title. */
	public static OptionalInt rank(String query, String id, String title) {
		OptionalInt rank = rank(query, id);
		return rank.isEmpty() && contains(title, query) ? OptionalInt.of(TITLE) : rank;
	}

	/** Whether the rest of the query can be laid over the beginnings of humps, some of which may be left out. */
	private static boolean fitsHumps(String query, int from, String word, int hump) {
		if (from == query.length()) {
			return true;
		}
		for (int start = hump; start < word.length(); start = nextHump(word, start)) {
			int same = 0;
			while (from + same < query.length() && start + same < word.length()
					&& equal(query.charAt(from + same), word.charAt(start + same))) {
				same++;
				if (fitsHumps(query, from + same, word, nextHump(word, start + same - 1))) {
					return true;
				}
			}
		}
		return false;
	}

	private static int nextHump(String word, int after) {
		int at = after + 1;
		while (at < word.length() && !startsHump(word, at)) {
			at++;
		}
		return at;
	}

	private static boolean startsHump(String word, int at) {
		char c = word.charAt(at);
		char before = word.charAt(at - 1);
		return Character.isUpperCase(c) && !Character.isUpperCase(before)
				|| Character.isLetterOrDigit(c) && !Character.isLetterOrDigit(before)
				|| Character.isDigit(c) && !Character.isDigit(before);
	}

	private static boolean contains(String word, String query) {
		for (int at = 0; at + query.length() <= word.length(); at++) {
			if (word.regionMatches(true, at, query, 0, query.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean equal(char a, char b) {
		return Character.toLowerCase(a) == Character.toLowerCase(b);
	}
}
