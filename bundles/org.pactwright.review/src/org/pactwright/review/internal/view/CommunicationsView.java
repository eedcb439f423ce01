package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Communication;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** Who is kept informed by what, and how often. */
public final class CommunicationsView {

	private CommunicationsView() {
	}

	/** A row of the table. */
	public record Row(Item item, String audience, String channel, String frequency, List<Ref> owner) {
	}

	/** The section, unless there are no communications. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "communications"), "Communication", "communications",
				() -> plan.getCommunications().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(plan.getCommunications());
	}

	private static Row row(Communication communication, Links links) {
		return new Row(links.item(communication), Words.text(communication.getAudience()),
				Words.text(communication.getChannel()), Words.every(communication.getFrequency()),
				links.to(communication.getOwner()));
	}
}
