package org.pactwright.review.internal.view;

import java.util.Optional;

import org.pactwright.model.GovernanceModel;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The competences that a model speaks of. */
public final class CompetencesView {

	private CompetencesView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "competences"), "Competences", "competences",
				() -> model.getCompetences().stream()
						.map(each -> new Row(links.item(each), Words.capital(each.getKind()))).toList())
				.unlessEmpty(model.getCompetences());
	}
}
