package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.model.GovernanceModel;
import org.pactwright.model.InformationItem;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The information of a model and how it may be shared. */
public final class InformationView {

	private InformationView() {
	}

	/** A row of the table. */
	public record Row(Item item, List<Ref> owner, List<Pill> tlp, List<Ref> classification, List<Pill> policy,
			String nature, String vocabulary, String format) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "information"), "Information", "information",
				() -> model.getInformation().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(model.getInformation());
	}

	private static Row row(InformationItem item, Links links) {
		List<String> nature = Stream.of(Words.when(item.isPersonalData(), "personal data"),
				Words.when(item.isCommercial(), "commercially sensitive")).filter(word -> !word.isEmpty()).toList();
		return new Row(links.item(item), links.to(item.getOwner()), Pill.of(item.getSharing()),
				links.to(item.getClassification()), Pill.of(item.getPolicy()), Words.join(nature),
				Words.text(item.getVocabulary()), Words.text(item.getFormat()));
	}
}
