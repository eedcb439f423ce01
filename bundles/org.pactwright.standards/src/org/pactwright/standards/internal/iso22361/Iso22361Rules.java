package org.pactwright.standards.internal.iso22361;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO22361, in the order of the catalogue. */
public final class Iso22361Rules {

	private Iso22361Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new SomebodySpeaksToThePublic());
	}
}
