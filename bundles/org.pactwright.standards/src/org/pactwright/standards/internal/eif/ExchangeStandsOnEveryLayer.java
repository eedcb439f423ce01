package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.INTEROPERABILITY_FUNCTION__ENABLES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteropStatus;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** EIF-26-a: each exchange has a footing in law, organisation, meaning and technology. */
final class ExchangeStandsOnEveryLayer extends Rule.OnEach<InformationExchange> {

	ExchangeStandsOnEveryLayer() {
		super("EIF-26-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		Set<InteropLayer> missing = EnumSet.of(InteropLayer.LEGAL, InteropLayer.ORGANISATIONAL, InteropLayer.SEMANTIC,
				InteropLayer.TECHNICAL);
		for (InteroperabilityFunction function : context.referrers(InteroperabilityFunction.class,
				INTEROPERABILITY_FUNCTION__ENABLES, exchange)) {
			if (function.getStatus() != InteropStatus.MISSING) {
				missing.remove(function.getLayer());
			}
		}
		if (!missing.isEmpty()) {
			report.on(exchange).fill("exchange", exchange).fill("layer", List.copyOf(missing)).add();
		}
	}
}
