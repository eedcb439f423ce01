package org.pactwright.standards.internal.unece;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack UNECE, in the order of the catalogue. */
public final class UneceRules {

	private UneceRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new JointRiskIsBorne(),
				new ChoiceCanBeFollowed());
	}
}
