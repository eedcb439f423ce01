package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Review;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The reviews and audits of a plan. */
public final class ReviewsView {

	private ReviewsView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, String plannedOn, String heldOn, List<Ref> by) {
	}

	/** The section, unless there are no reviews. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "reviews"), "Reviews", "reviews",
				() -> plan.getReviews().stream().map(each -> row(each, links)).toList()).unlessEmpty(plan.getReviews());
	}

	private static Row row(Review review, Links links) {
		return new Row(links.item(review), Words.capital(review.getKind()), Words.date(review.getPlannedOn()),
				Words.date(review.getHeldOn()), links.to(review.getBy()));
	}
}
