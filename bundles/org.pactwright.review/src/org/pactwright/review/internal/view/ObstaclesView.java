package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Obstacle;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** What stands in the way of working together, and what answers it. */
public final class ObstaclesView {

	private ObstaclesView() {
	}

	/** A row of the table; severity from 1 to 5. */
	public record Row(Item item, String family, String side, String severity, List<Ref> mitigatedBy) {
	}

	/** The section, unless there are no obstacles. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "obstacles"), "Obstacles", "obstacles",
				() -> plan.getObstacles().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(plan.getObstacles());
	}

	private static Row row(Obstacle obstacle, Links links) {
		return new Row(links.item(obstacle), Words.capital(obstacle.getFamily()), Words.of(obstacle.getSide()),
				Words.number(obstacle.getSeverity()), links.to(obstacle.getMitigatedBy()));
	}
}
