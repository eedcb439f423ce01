package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Scenario;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The scenarios a model prepares for. */
public final class ScenariosView {

	private ScenariosView() {
	}

	/** A row of the table. */
	public record Row(Item item, String hazard, String origin, String transboundary, List<Ref> affects) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "scenarios"), "Scenarios", "scenarios",
				() -> model.getScenarios().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(model.getScenarios());
	}

	private static Row row(Scenario scenario, Links links) {
		return new Row(links.item(scenario), Words.capital(scenario.getHazard()), Words.of(scenario.getOrigin()),
				Words.when(scenario.isTransboundary(), "crosses borders"), links.to(scenario.getAffects()));
	}
}
