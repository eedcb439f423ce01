package org.pactwright.standards.internal.iso22396;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack ISO22396, in the order of the catalogue. */
public final class Iso22396Rules {

	private Iso22396Rules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new ActorMayHandleItem(),
				new ExchangeRestsOnAgreement(),
				new RedIsForNamedReaders(),
				new LabelIsKept(),
				new ItemHasOwner());
	}
}
