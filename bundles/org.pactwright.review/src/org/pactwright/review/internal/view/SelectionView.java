package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.PartnerEvaluation;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** How partners were chosen: the criteria, and what came out for each candidate. */
public final class SelectionView {

	private SelectionView() {
	}

	/** A criterion. */
	public record Criterion(Item item, String weight) {
	}

	/** An evaluation. */
	public record Score(List<Ref> party, String score, String preferred, List<Ref> by, String rationale, Ref source) {
	}

	/** The criteria, unless the plan has none. */
	public static Optional<Section> criteria(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "criteria"), "Selection criteria", "criteria",
				() -> plan.getCriteria().stream()
						.map(each -> new Criterion(links.item(each), Words.percent(each.getWeight()))).toList())
				.unlessEmpty(plan.getCriteria());
	}

	/** The evaluations, unless the plan has none. */
	public static Optional<Section> evaluations(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "evaluations"), "Partner evaluations", "evaluations",
				() -> plan.getEvaluations().stream().map(each -> score(each, links)).toList())
				.unlessEmpty(plan.getEvaluations());
	}

	private static Score score(PartnerEvaluation evaluation, Links links) {
		return new Score(links.to(evaluation.getParty()), Words.percent(evaluation.getScore()),
				Words.when(evaluation.isPreferred(), "preferred"), links.to(evaluation.getScoredBy()),
				Words.text(evaluation.getRationale()), links.source(evaluation));
	}
}
