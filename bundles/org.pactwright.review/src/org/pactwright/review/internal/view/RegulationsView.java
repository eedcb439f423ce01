package org.pactwright.review.internal.view;

import java.util.Optional;

import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Regulation;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** Laws, standards and policies that a model rests on. */
public final class RegulationsView {

	private RegulationsView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, String level, String jurisdictions, String citation) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "regulations"), "Regulations", "regulations",
				() -> model.getRegulations().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(model.getRegulations());
	}

	private static Row row(Regulation regulation, Links links) {
		return new Row(links.item(regulation), Words.capital(regulation.getKind()), Words.of(regulation.getLevel()),
				Words.join(regulation.getJurisdictions()), Words.text(regulation.getCitation()));
	}
}
