package org.pactwright.standards.internal.iso22301;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO22301, in the order of the catalogue. */
public final class Iso22301Rules {

	private Iso22301Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new OutageIsTolerable(),
				new DependencyReturnsInTime());
	}
}
