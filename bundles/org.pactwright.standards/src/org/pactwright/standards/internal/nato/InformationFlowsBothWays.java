package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__TARGETS;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-share-a: something flows from the public to the private side, and something back. */
final class InformationFlowsBothWays extends Rule.OnEach<Partnership> {

	InformationFlowsBothWays() {
		super("NATO-share-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getExchanges().isEmpty()) {
			return;
		}
		for (Sector from : Sectors.BOTH) {
			Sector to = from == Sector.PUBLIC ? Sector.PRIVATE : Sector.PUBLIC;
			if (partnership.getExchanges().stream().noneMatch(exchange -> flows(exchange, from, to, context))) {
				report.on(partnership).fill("from", from).fill("to", to).add();
			}
		}
	}

	private static boolean flows(InformationExchange exchange, Sector from, Sector to, CheckContext context) {
		return exchange.getSource() == null || !context.understood(exchange, INFORMATION_EXCHANGE__TARGETS)
				|| context.sectorsOf(exchange.getSource()).contains(from) && exchange.getTargets().stream()
						.anyMatch(target -> context.sectorsOf(target).contains(to));
	}
}
