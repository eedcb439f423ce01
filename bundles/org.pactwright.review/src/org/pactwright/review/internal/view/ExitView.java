package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.model.ExitStrategy;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** How the partners part: what triggers it, and what is kept running. */
public final class ExitView {

	private ExitView() {
	}

	/** The strategy. */
	public record View(Item item, List<Facts.Fact> facts, List<Trigger> triggers, List<Keep> continuity) {
	}

	/** What sets the exit off. */
	public record Trigger(String kind, String condition, List<Ref> measure, List<Ref> decision) {
	}

	/** What is kept running, how, and by whom. */
	public record Keep(List<Ref> element, String text, List<Ref> responsible) {
	}

	/** The section, unless the plan has no exit strategy. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "exit"), "Exit strategy", "exit", () -> view(plan.getExitStrategy(), links))
				.unlessEmpty(Stream.ofNullable(plan.getExitStrategy()).toList());
	}

	private static View view(ExitStrategy exit, Links links) {
		List<Facts.Fact> facts = new Facts().status("State", Pill.of(exit.getState()))
				.add("Owner", links.to(exit.getOwner())).add("Notice", Words.span(exit.getNotice()))
				.add("Reviewed", Words.date(exit.getReviewedOn())).add("Procedure", links.to(exit.getProcedure()))
				.add("Knowledge transfer", Words.text(exit.getKnowledgeTransfer()))
				.add("Assets", Words.text(exit.getAssetDisposition())).list();
		return new View(links.item(exit), facts, exit.getTriggers().stream()
				.map(each -> new Trigger(Words.capital(each.getKind()), Words.text(each.getCondition()),
						links.to(each.getMeasure()), links.to(each.getDecision())))
				.toList(),
				exit.getContinuity().stream().map(each -> new Keep(links.to(each.getElement()),
						Words.text(each.getText()), links.to(each.getResponsible()))).toList());
	}
}
