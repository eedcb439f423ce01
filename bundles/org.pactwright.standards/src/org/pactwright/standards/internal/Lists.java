package org.pactwright.standards.internal;

import java.util.List;

/** Lists in plain English. */
public final class Lists {

	private Lists() {
	}

	/** {@code a}, {@code a and b}, {@code a, b and c}; an empty text for nothing. */
	public static String and(List<String> words) {
		return switch (words.size()) {
			case 0 -> "";
			case 1 -> words.getFirst();
			default -> String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
		};
	}
}
