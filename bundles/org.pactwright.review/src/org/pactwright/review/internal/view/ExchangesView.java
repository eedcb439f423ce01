package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Partnership;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** Who tells whom what in a partnership, under which label and by which channel. */
public final class ExchangesView {

	private ExchangesView() {
	}

	/** A row of the table. */
	public record Row(Item item, String purpose, List<Ref> source, List<Ref> targets, List<Thing> things,
			List<Facts.Fact> how, List<Facts.Fact> when) {
	}

	/** An item that is exchanged. */
	public record Thing(Ref item, List<Pill> tlp, List<Ref> classification) {
	}

	/** The section, unless there are no exchanges. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "exchanges"), "Information exchanges", "exchanges",
				() -> partnership.getExchanges().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(partnership.getExchanges());
	}

	private static Row row(InformationExchange exchange, Links links) {
		List<Facts.Fact> how = new Facts().add("Channel", links.to(exchange.getChannel()))
				.add("Under", links.to(exchange.getAgreement())).add("Legal basis", links.to(exchange.getLegalBasis()))
				.list();
		List<Facts.Fact> when = new Facts().add("Phases", Words.list(exchange.getPhases()))
				.add("How often", Words.every(exchange.getFrequency()))
				.add("Trigger", Words.text(exchange.getTrigger()))
				.add("Longest delay", Words.span(exchange.getMaxDelay())).list();
		return new Row(links.item(exchange), Words.text(exchange.getPurpose()), links.to(exchange.getSource()),
				links.to(exchange.getTargets()), exchange.getItems().stream().map(each -> thing(each, links)).toList(),
				how, when);
	}

	private static Thing thing(InformationItem item, Links links) {
		return new Thing(links.ref(item), Pill.of(item.getSharing()), links.to(item.getClassification()));
	}
}
