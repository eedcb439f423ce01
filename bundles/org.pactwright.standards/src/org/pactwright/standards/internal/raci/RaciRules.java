package org.pactwright.standards.internal.raci;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack RACI, in the order of the catalogue. */
public final class RaciRules {

	private RaciRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new OneAccountable(),
				new SomebodyResponsible(),
				new OneLetterPerActor(),
				new FewConsulted());
	}
}
