package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__ITEMS;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Organisation;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-rival-a: a business secret does not reach a company of the same industry as its owner. */
final class RivalsKeepTheirSecrets extends Rule.OnEach<InformationExchange> {

	RivalsKeepTheirSecrets() {
		super("SOC-rival-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		Set<Organisation> readers = new LinkedHashSet<>();
		exchange.getTargets().forEach(target -> readers.addAll(context.organisationsOf(target)));
		for (InformationItem item : exchange.getItems()) {
			Organisation owner = item.getOwner();
			if (!item.isCommercial() || owner == null || Industries.of(owner).isEmpty()) {
				continue;
			}
			for (Organisation reader : readers) {
				if (reader != owner && Industries.of(reader).equals(Industries.of(owner))) {
					report.on(exchange).at(INFORMATION_EXCHANGE__ITEMS, exchange.getItems().indexOf(item))
							.fill("item", item).fill("owner", owner).fill("target", reader).add();
				}
			}
		}
	}
}
