package org.pactwright.standards.internal.iso22396;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__TARGETS;

import org.pactwright.model.Actor;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Role;
import org.pactwright.model.TlpLabel;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22396-tlp-a: what is labelled RED goes to roles, never to an organisation or a body as a whole. */
final class RedIsForNamedReaders extends Rule.OnEach<InformationExchange> {

	RedIsForNamedReaders() {
		super("ISO22396-tlp-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		for (InformationItem item : exchange.getItems()) {
			if (item.getSharing() != TlpLabel.RED) {
				continue;
			}
			for (Actor target : exchange.getTargets()) {
				if (!(target instanceof Role)) {
					report.on(exchange).at(INFORMATION_EXCHANGE__TARGETS, exchange.getTargets().indexOf(target))
							.fill("item", item).fill("target", target).add();
				}
			}
		}
	}
}
