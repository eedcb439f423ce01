package org.pactwright.standards.internal.iso22398;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO22398, in the order of the catalogue. */
public final class Iso22398Rules {

	private Iso22398Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new ExerciseLeavesLessons());
	}
}
