package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.ActionItem;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** What is to be done: the improvements of a plan, and the treatments of a risk. */
public final class ActionsView {

	private ActionsView() {
	}

	/** A row of the table, or an entry in a risk. */
	public record Row(Item item, String strategy, List<Ref> owner, String due, List<Pill> status, String cost,
			List<Facts.Fact> facts) {
	}

	/** The improvements, unless the plan has none. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "improvements"), "Improvements", "improvements",
				() -> rows(plan.getImprovements(), links)).unlessEmpty(plan.getImprovements());
	}

	/** Actions in their order. */
	static List<Row> rows(List<ActionItem> actions, Links links) {
		return actions.stream().map(each -> row(each, links)).toList();
	}

	private static Row row(ActionItem action, Links links) {
		List<Facts.Fact> facts = new Facts().add("Arises from", links.to(action.getArisesFrom()))
				.add("Measured by", links.to(action.getMeasure())).list();
		return new Row(links.item(action), Words.capital(action.getStrategy()), links.to(action.getOwner()),
				Words.date(action.getDue()), Pill.of(action.getStatus()), Words.money(action.getCost()), facts);
	}
}
