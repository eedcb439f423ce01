package org.pactwright.review.internal.view;

import java.util.List;

import org.pactwright.model.GovernanceModel;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The head of the chapter with what the partnerships of a model share. */
public final class ModelView {

	private ModelView() {
	}

	/** What the head shows. */
	public record View(Item item, List<Facts.Fact> facts) {
	}

	/** The section without a heading. */
	public static Section of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "overview"), "", "model",
				() -> new View(links.item(model), new Facts().add("Version", Words.text(model.getVersion()))
						.add("As of", Words.date(model.getDate())).add("Rule packs", Words.list(model.getProfiles()))
						.add("Partnerships", links.to(model.getPartnerships())).list()));
	}
}
