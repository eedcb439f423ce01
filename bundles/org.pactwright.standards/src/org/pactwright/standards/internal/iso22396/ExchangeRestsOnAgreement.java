package org.pactwright.standards.internal.iso22396;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__AGREEMENT;

import org.pactwright.model.InformationExchange;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22396-agr-a: what flows between organisations flows under an agreement. */
final class ExchangeRestsOnAgreement extends Rule.OnEach<InformationExchange> {

	ExchangeRestsOnAgreement() {
		super("ISO22396-agr-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		if (!context.says(exchange, INFORMATION_EXCHANGE__AGREEMENT) && context.crossesOrganisations(exchange)) {
			report.on(exchange).fill("exchange", exchange).add();
		}
	}
}
