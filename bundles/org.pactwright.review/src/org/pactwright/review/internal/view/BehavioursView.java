package org.pactwright.review.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.BehaviourIndicator;
import org.pactwright.model.Observation;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** How the partners deal with each other, rated from 1 to 5, over time. */
public final class BehavioursView {

	private BehavioursView() {
	}

	/** A row of the table; the ratings are ordered by day. */
	public record Row(Item item, String target, List<Rating> ratings) {
	}

	/** A rating on a day. */
	public record Rating(String value, String on) {
	}

	/** The section, unless there are no behaviours. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "behaviours"), "Behaviours", "behaviours",
				() -> plan.getBehaviours().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(plan.getBehaviours());
	}

	private static Row row(BehaviourIndicator behaviour, Links links) {
		return new Row(links.item(behaviour), Words.number(behaviour.getTarget()),
				behaviour.getObservations().stream().filter(each -> each.getOn() != null)
						.sorted(Comparator.comparing(Observation::getOn))
						.map(each -> new Rating(Words.number(each.getValue()), Words.date(each.getOn()))).toList());
	}
}
