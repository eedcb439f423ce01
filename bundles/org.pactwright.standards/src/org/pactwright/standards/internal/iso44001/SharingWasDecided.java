package org.pactwright.standards.internal.iso44001;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pactwright.model.InformationItem;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.SharePolicy;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.3-c: for each item the partnership exchanges, somebody decided whether it may be shared. */
final class SharingWasDecided extends Rule.Gated {

	SharingWasDecided() {
		super("ISO44001-8.3-c", Gate.done(LifecycleStage.KNOWLEDGE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		Set<InformationItem> used = new LinkedHashSet<>();
		partnership.getExchanges().forEach(exchange -> used.addAll(exchange.getItems()));
		used.stream().filter(item -> item.getPolicy() == SharePolicy.UNDECIDED)
				.forEach(item -> report.on(item).fill("item", item).add());
	}
}
