package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.ClassificationScheme;
import org.pactwright.model.GovernanceModel;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The classification schemes of a model, each with its levels from open to closed. */
public final class SchemesView {

	private SchemesView() {
	}

	/** A scheme; it may have no levels while it is being written. */
	public record Scheme(Item item, List<Level> levels) {
	}

	/** A level and those of other schemes it is as good as. */
	public record Level(Item item, String rank, List<Ref> equivalents) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "schemes"), "Classification", "schemes",
				() -> model.getSchemes().stream().map(each -> scheme(each, links)).toList())
				.unlessEmpty(model.getSchemes());
	}

	private static Scheme scheme(ClassificationScheme scheme, Links links) {
		return new Scheme(links.item(scheme), scheme.getLevels().stream().map(each -> level(each, links)).toList());
	}

	private static Level level(ClassificationLevel level, Links links) {
		return new Level(links.item(level), Words.number(level.getRank()), links.to(level.getEquivalents()));
	}
}
