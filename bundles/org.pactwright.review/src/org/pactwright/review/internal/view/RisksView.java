package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.model.Polarity;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Risk;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The risks and opportunities of a plan as heat maps and as a table. */
public final class RisksView {

	private static final int HIGHEST = 5;
	/** From this product of likelihood and impact on, a field is shown as high. */
	private static final int HIGH = 15;
	private static final int MEDIUM = 8;
	private static final int LOW = 4;
	/** More ids than this make a field unreadable; the rest is counted. */
	private static final int MOST_IN_FIELD = 24;

	private RisksView() {
	}

	/** The section. */
	public record View(List<HeatMap> maps, List<Row> rows) {
	}

	/** A field of five by five; likelihood falls from row to row, impact rises from column to column. */
	public record HeatMap(String title, List<Line> lines) {
	}

	/** The fields of one likelihood. */
	public record Line(int likelihood, List<Field> fields) {
	}

	/**
	 * A field.
	 *
	 * @param score likelihood times impact
	 * @param style low, moderate, medium or high, with gain before it for an opportunity
	 * @param risks those in it, by id
	 * @param more how many further ones are not listed
	 */
	public record Field(int score, String style, List<Ref> risks, int more) {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, Rating inherent, List<Rating> residual, List<Facts.Fact> facts,
			List<ActionsView.Row> treatments) {
	}

	/** A rating as written, for instance 3 x 4. */
	public record Rating(String product, int score, String style) {
	}

	/** The section, unless there are no risks. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "risks"), "Risks and opportunities", "risks", () -> view(plan, links))
				.unlessEmpty(plan.getRisks());
	}

	private static View view(RelationshipManagementPlan plan, Links links) {
		List<HeatMap> maps = new ArrayList<>();
		maps(maps, "Risks", only(Polarity.THREAT, plan), links);
		maps(maps, "Opportunities", only(Polarity.OPPORTUNITY, plan), links);
		return new View(maps, plan.getRisks().stream().map(each -> row(each, links)).toList());
	}

	private static List<Risk> only(Polarity polarity, RelationshipManagementPlan plan) {
		return plan.getRisks().stream().filter(each -> each.getPolarity() == polarity).toList();
	}

	private static void maps(List<HeatMap> maps, String noun, List<Risk> risks, Links links) {
		if (!risks.isEmpty()) {
			maps.add(map(noun + " before treatment", risks, RisksView::inherent, links));
			if (risks.stream().anyMatch(each -> residual(each).isPresent())) {
				maps.add(map(noun + " after treatment", risks, RisksView::residual, links));
			}
		}
	}

	private static HeatMap map(String title, List<Risk> risks, Function<Risk, Optional<int[]>> rating, Links links) {
		Polarity polarity = risks.getFirst().getPolarity();
		List<List<Ref>> fields = new ArrayList<>();
		for (int i = 0; i < HIGHEST * HIGHEST; i++) {
			fields.add(new ArrayList<>());
		}
		for (Risk risk : risks) {
			rating.apply(risk).ifPresent(at -> fields.get((at[0] - 1) * HIGHEST + at[1] - 1).add(byId(risk, links)));
		}
		List<Line> lines = new ArrayList<>();
		for (int likelihood = HIGHEST; likelihood >= 1; likelihood--) {
			List<Field> line = new ArrayList<>();
			for (int impact = 1; impact <= HIGHEST; impact++) {
				List<Ref> all = fields.get((likelihood - 1) * HIGHEST + impact - 1);
				List<Ref> shown = all.subList(0, Math.min(MOST_IN_FIELD, all.size()));
				int score = likelihood * impact;
				line.add(new Field(score, style(score, polarity), shown, all.size() - shown.size()));
			}
			lines.add(new Line(likelihood, line));
		}
		return new HeatMap(title, lines);
	}

	/** In a field there is room for the id, not for the title; that shows when pointed at. */
	private static Ref byId(Risk risk, Links links) {
		Ref ref = links.ref(risk);
		return ref.hint().isEmpty() ? ref : new Ref(ref.href(), ref.hint(), ref.text(), ref.style());
	}

	private static Row row(Risk risk, Links links) {
		String noun = risk.getPolarity() == Polarity.THREAT ? "risk" : "opportunity";
		String kind = (risk.isJoint() ? "joint " : "") + noun + ", " + Words.of(risk.getCategory());
		Rating inherent = inherent(risk).map(at -> rating(at, risk)).orElse(new Rating("not rated", 0, ""));
		List<Facts.Fact> facts = new Facts().add("Owner", links.to(risk.getOwner()))
				.add("Borne by", links.to(risk.getBorneBy())).add("Affects", links.to(risk.getAffects()))
				.add("Scenario", links.to(risk.getScenario())).add("Reviewed", Words.date(risk.getReviewedOn())).list();
		return new Row(links.item(risk), kind, inherent, residual(risk).map(at -> rating(at, risk)).stream().toList(),
				facts, ActionsView.rows(risk.getTreatments(), links));
	}

	private static Optional<int[]> inherent(Risk risk) {
		return rated(risk.getLikelihood(), risk.getImpact());
	}

	private static Optional<int[]> residual(Risk risk) {
		return rated(risk.getResidualLikelihood(), risk.getResidualImpact());
	}

	/** Both numbers, if both are given and in range; the problems list those that are not. */
	private static Optional<int[]> rated(Integer likelihood, Integer impact) {
		return likelihood != null && impact != null && likelihood >= 1 && likelihood <= HIGHEST && impact >= 1
				&& impact <= HIGHEST ? Optional.of(new int[] { likelihood, impact }) : Optional.empty();
	}

	private static Rating rating(int[] at, Risk risk) {
		int score = at[0] * at[1];
		return new Rating(at[0] + " \u00D7 " + at[1], score, style(score, risk.getPolarity()));
	}

	/** A likely gain is not to be shown in the colour of danger. */
	private static String style(int score, Polarity polarity) {
		String gain = polarity == Polarity.OPPORTUNITY ? "gain " : "";
		if (score >= HIGH) {
			return gain + "high";
		}
		if (score >= MEDIUM) {
			return gain + "medium";
		}
		return gain + (score >= LOW ? "moderate" : "low");
	}
}
