package org.pactwright.standards.internal.iso22397;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO22397, in the order of the catalogue. */
public final class Iso22397Rules {

	private Iso22397Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new PurposeIsNamed(),
				new MemberHasResponsibility(),
				new AgreementFollowsProcedure());
	}
}
