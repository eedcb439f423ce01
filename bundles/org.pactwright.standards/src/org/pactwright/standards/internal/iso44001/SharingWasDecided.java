package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__ITEMS;

import java.util.Optional;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.SharePolicy;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO44001-8.3-c: for each item that a partnership exchanges, somebody decided whether it may be shared. An item that
 * several partnerships use is reported once.
 */
final class SharingWasDecided extends Rule.OnEach<InformationItem> {
	private static final Gate KNOWN = Gate.done(LifecycleStage.KNOWLEDGE);

	SharingWasDecided() {
		super("ISO44001-8.3-c", InformationItem.class);
	}

	@Override
	public Optional<Gate> gate() {
		return Optional.of(KNOWN);
	}

	@Override
	protected void check(InformationItem item, CheckContext context, Report report) {
		if (item.getPolicy() == SharePolicy.UNDECIDED && context
				.referrers(InformationExchange.class, INFORMATION_EXCHANGE__ITEMS, item).stream()
				.anyMatch(exchange -> exchange.eContainer() instanceof Partnership partnership
						&& KNOWN.isOpen(partnership, context))) {
			report.on(item).fill("item", item).add();
		}
	}
}
