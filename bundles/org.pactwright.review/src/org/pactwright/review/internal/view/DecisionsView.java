package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Decision;
import org.pactwright.model.Partnership;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The decision rights of a partnership; who is accountable for each is in the RACI matrix. */
public final class DecisionsView {

	private DecisionsView() {
	}

	/** A row of the table. */
	public record Row(Item item, List<Ref> body, String phases, String maxTime, String limit) {
	}

	/** The section, unless there are no decisions. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "decisions"), "Decision rights", "decisions",
				() -> partnership.getDecisions().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(partnership.getDecisions());
	}

	private static Row row(Decision decision, Links links) {
		return new Row(links.item(decision), links.to(decision.getBody()), Words.list(decision.getPhases()),
				Words.span(decision.getMaxTime()), Words.money(decision.getLimit()));
	}
}
