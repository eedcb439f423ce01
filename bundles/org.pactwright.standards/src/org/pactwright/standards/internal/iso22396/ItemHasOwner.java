package org.pactwright.standards.internal.iso22396;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__ITEMS;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_ITEM__OWNER;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22396-own-a: each item that flows has an owner who sets its label. */
final class ItemHasOwner extends Rule.OnEach<InformationItem> {

	ItemHasOwner() {
		super("ISO22396-own-a", InformationItem.class);
	}

	@Override
	protected void check(InformationItem item, CheckContext context, Report report) {
		if (!context.says(item, INFORMATION_ITEM__OWNER) && !context
				.referrers(InformationExchange.class, INFORMATION_EXCHANGE__ITEMS, item).isEmpty()) {
			report.on(item).fill("item", item).add();
		}
	}
}
