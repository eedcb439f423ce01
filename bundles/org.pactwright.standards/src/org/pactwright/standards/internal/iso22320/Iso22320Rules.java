package org.pactwright.standards.internal.iso22320;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO22320, in the order of the catalogue. */
public final class Iso22320Rules {

	private Iso22320Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new CrisisTeamHasFunctions(),
				new ActionIsDirectedJointly());
	}
}
