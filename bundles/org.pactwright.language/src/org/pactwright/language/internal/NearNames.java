package org.pactwright.language.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what somebody may have meant. */
public final class NearNames {

	/** Longer words are no slips of the pen, and comparing them would only cost time. */
	private static final int LONGEST = 64;

	private NearNames() {
	}

	private record Candidate(String name, int distance) {
	}

	/**
	 * The names nearest to a word, the nearest first.
	 *
	 * @param word what was written
	 * @param names what exists
	 * @param most how many to offer at most
	 * @return names that differ by few letters, or that contain the word; may be empty
	 */
	public static List<String> of(String word, Collection<String> names, int most) {
		if (word.isEmpty() || word.length() > LONGEST) {
			return List.of();
		}
		String wanted = word.toLowerCase(Locale.ROOT);
		int allowed = Math.max(1, wanted.length() / 3);
		return names.stream().filter(name -> name.length() <= LONGEST).flatMap(name -> {
			String other = name.toLowerCase(Locale.ROOT);
			if (Math.abs(other.length() - wanted.length()) <= allowed) {
				int distance = distance(wanted, other);
				if (distance <= allowed) {
					return Stream.of(new Candidate(name, distance));
				}
			}
			boolean part = wanted.length() > 2 && (other.contains(wanted) || other.length() > 2 && wanted.contains(other));
			return part ? Stream.of(new Candidate(name, allowed + 1)) : Stream.empty();
		}).sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).map(Candidate::name)
				.distinct().limit(most).toList();
	}

	/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
	static int distance(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[b.length()];
	}

	/** {@code " Did you mean 'x' or 'y'?"}, or nothing when there is nothing to offer. */
	public static String question(List<String> names) {
		if (names.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder(" Did you mean ");
		for (int i = 0; i < names.size(); i++) {
			text.append(i == 0 ? "" : i == names.size() - 1 ? " or " : ", ").append('\'').append(names.get(i)).append('\'');
		}
		return text.append('?').toString();
	}
}
