package org.pactwright.standards.internal.eif;

import java.util.List;

import org.pactwright.standards.Rule;

/** The rules of pack EIF, in the order of the catalogue. */
public final class EifRules {

	private EifRules() {
	}

	/** One line per rule. */
	public static List<Rule> all() {
		return List.of(
				new InteroperabilityIsGoverned(),
				new ExchangeStandsOnEveryLayer(),
				new AgreementProvidesForChange(),
				new MeaningIsAgreed(),
				new ChannelIsCleared(),
				new CrisisTechnologyHasFallback(),
				new PersonalDataHasLegalBasis());
	}
}
