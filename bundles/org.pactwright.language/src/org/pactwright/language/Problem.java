package org.pactwright.language;

import java.util.Comparator;
import java.util.List;

/**
 * What the language itself has to say about a text, before any rule of a standard is asked.
 *
 * @param severity its weight
 * @param code one of the constants here
 * @param message what is wrong and what to do, one sentence or two
 * @param place where
 * @param suggestions texts that could stand at the place instead, the likeliest first; may be empty
 */
public record Problem(Severity severity, String code, String message, Place place, List<String> suggestions)
		implements Comparable<Problem> {

	/** The text does not follow the grammar. */
	public static final String SYNTAX = "syntax";
	/** A word, number, date or unit that does not exist or is out of range. */
	public static final String VALUE = "value";
	/** A reference to something that is not there, or that could mean several things. */
	public static final String REFERENCE = "reference";
	/** Something that must be said is missing. */
	public static final String MISSING = "missing";
	/** Something is said twice. */
	public static final String DUPLICATE = "duplicate";
	/** The file cannot be read as text. */
	public static final String FILE = "file";

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
			.thenComparing(Problem::severity).thenComparing(Problem::message);

	public Problem {
		suggestions = List.copyOf(suggestions);
	}

	public static Problem error(String code, String message, Place place) {
		return new Problem(Severity.ERROR, code, message, place, List.of());
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}
}
