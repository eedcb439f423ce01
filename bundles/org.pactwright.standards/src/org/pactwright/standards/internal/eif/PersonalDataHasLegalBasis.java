package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__ITEMS;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__LEGAL_BASIS;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** EIF-priv-a: personal data flows on a legal basis. */
final class PersonalDataHasLegalBasis extends Rule.OnEach<InformationExchange> {

	PersonalDataHasLegalBasis() {
		super("EIF-priv-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		if (!context.says(exchange, INFORMATION_EXCHANGE__LEGAL_BASIS)) {
			exchange.getItems().stream().filter(InformationItem::isPersonalData).findFirst()
					.ifPresent(item -> report.on(exchange)
							.at(INFORMATION_EXCHANGE__ITEMS, exchange.getItems().indexOf(item)).fill("item", item)
							.fill("exchange", exchange).add());
		}
	}
}
