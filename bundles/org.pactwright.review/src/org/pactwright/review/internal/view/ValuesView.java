package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** What the partners want to gain: the value drivers of a plan. */
public final class ValuesView {

	private ValuesView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, String weight, List<Ref> measure) {
	}

	/** The section, unless there are no value drivers. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "values"), "Values", "values",
				() -> plan.getValueDrivers().stream().map(each -> new Row(links.item(each),
						Words.capital(each.getKind()), Words.percent(each.getWeight()), links.to(each.getMeasure())))
						.toList())
				.unlessEmpty(plan.getValueDrivers());
	}
}
