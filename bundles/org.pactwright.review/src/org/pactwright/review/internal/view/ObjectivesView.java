package org.pactwright.review.internal.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.Measure;
import org.pactwright.model.Objective;
import org.pactwright.model.Observation;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The objectives of a plan and how far their measures have come. */
public final class ObjectivesView {

	private static final int WHOLE = 100;

	private ObjectivesView() {
	}

	/** A card. */
	public record Card(Item item, String kind, List<Facts.Fact> facts, List<Gauge> measures) {
	}

	/**
	 * A measure.
	 *
	 * @param unit of the three values
	 * @param progress of the way from baseline to target, from 0 to 100 %; none where it cannot be told
	 */
	public record Gauge(Item item, String direction, String unit, String baseline, String target, String latest,
			String latestOn, List<Integer> progress, List<Facts.Fact> facts) {
	}

	/** The section, unless there are no objectives. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "objectives"), "Objectives and measures", "objectives",
				() -> plan.getObjectives().stream().map(each -> card(each, links)).toList())
				.unlessEmpty(plan.getObjectives());
	}

	private static Card card(Objective objective, Links links) {
		List<Facts.Fact> facts = new Facts().add("Of", links.to(objective.getParty()))
				.add("Owner", links.to(objective.getOwner())).add("Validated by", links.to(objective.getValidatedBy()))
				.add("Due", Words.date(objective.getDue())).add("Protects", links.to(objective.getProtects()))
				.add("Value drivers", links.to(objective.getDrivers()))
				.add("Supports", links.to(objective.getSupports())).list();
		return new Card(links.item(objective), Words.capital(objective.getKind()) + " objective", facts,
				objective.getMeasures().stream().map(each -> gauge(each, links)).toList());
	}

	private static Gauge gauge(Measure measure, Links links) {
		Optional<Observation> latest = latest(measure.getObservations());
		List<Facts.Fact> facts = new Facts().add("Measured", Words.every(measure.getFrequency()))
				.add("Source", Words.text(measure.getSource())).add("Reported by", links.to(measure.getReportedBy()))
				.list();
		return new Gauge(links.item(measure), Words.of(measure.getDirection()), Words.text(measure.getUnit()),
				Words.number(measure.getBaselineValue()), Words.number(measure.getTarget()),
				latest.map(each -> Words.number(each.getValue())).orElse(""),
				latest.map(each -> Words.date(each.getOn())).orElse(""),
				latest.flatMap(each -> progress(measure, each.getValue())).stream().toList(), facts);
	}

	/** The observation of the latest day that has a value. */
	static Optional<Observation> latest(List<Observation> observations) {
		return observations.stream().filter(each -> each.getOn() != null && each.getValue() != null)
				.max(Comparator.comparing(Observation::getOn));
	}

	private static Optional<Integer> progress(Measure measure, BigDecimal value) {
		BigDecimal from = measure.getBaselineValue();
		BigDecimal to = measure.getTarget();
		if (from == null || to == null || from.compareTo(to) == 0) {
			return Optional.empty();
		}
		BigDecimal part = value.subtract(from).multiply(BigDecimal.valueOf(WHOLE)).divide(to.subtract(from), 0,
				RoundingMode.HALF_UP);
		return Optional.of(part.max(BigDecimal.ZERO).min(BigDecimal.valueOf(WHOLE)).intValue());
	}
}
