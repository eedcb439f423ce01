package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__LEGAL_BASIS;
import static org.pactwright.model.PactwrightPackage.Literals.INTEROPERABILITY_FUNCTION__REGULATIONS;

import java.util.HashSet;
import java.util.Set;

import org.pactwright.model.Agreement;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-xb-a: where members come from several countries, something gives the cooperation a legal basis in each. */
final class CountryHasLegalBasis extends Rule.OnEach<Partnership> {

	CountryHasLegalBasis() {
		super("NATO-xb-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		Set<String> countries = Countries.of(partnership, context);
		if (countries.size() < 2) {
			return;
		}
		Set<String> based = new HashSet<>();
		for (Agreement agreement : partnership.getAgreements()) {
			if (!context.understood(agreement, AGREEMENT__LEGAL_BASIS)) {
				return; // a law that is not known here may be that of any country
			}
			agreement.getLegalBasis().forEach(law -> based.addAll(law.getJurisdictions()));
		}
		for (InteroperabilityFunction function : partnership.getInterop()) {
			if (!context.understood(function, INTEROPERABILITY_FUNCTION__REGULATIONS)) {
				return;
			}
			function.getRegulations().forEach(law -> based.addAll(law.getJurisdictions()));
		}
		countries.stream().filter(country -> !based.contains(country))
				.forEach(country -> report.on(partnership).fill("country", country).add());
	}
}
