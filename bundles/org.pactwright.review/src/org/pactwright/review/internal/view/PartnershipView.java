package org.pactwright.review.internal.view;

import java.util.Arrays;
import java.util.List;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The head of a partnership's chapter: scope, kind, plans, and how far it has come. */
public final class PartnershipView {

	private PartnershipView() {
	}

	/** What the head shows. */
	public record View(Item item, String scope, List<Facts.Fact> facts, List<Mile> journey) {
	}

	/**
	 * A stage of the way, in the order of the stages.
	 *
	 * @param state passed, current or ahead
	 */
	public record Mile(String name, String state) {
	}

	/** The section without a heading. */
	public static Section of(Partnership partnership, List<RelationshipManagementPlan> plans, Links links) {
		return new Section(links.part(partnership, "overview"), "", "partnership", () -> {
			List<Facts.Fact> facts = new Facts().add("Kind", Words.of(partnership.getKind()))
					.add("Formality", Words.of(partnership.getFormality()))
					.add("Basis", partnership.isVoluntary() ? "voluntary" : "mandatory")
					.add("Level", Words.of(partnership.getLevel())).add("Plans", links.to(plans)).list();
			return new View(links.item(partnership), Words.text(partnership.getScope()), facts,
					journey(partnership.getJourneyStage()));
		});
	}

	private static List<Mile> journey(JourneyStage now) {
		return Arrays.stream(JourneyStage.values()).map(stage -> new Mile(Words.capital(stage),
				stage == now ? "current" : stage.compareTo(now) < 0 ? "passed" : "ahead")).toList();
	}
}
