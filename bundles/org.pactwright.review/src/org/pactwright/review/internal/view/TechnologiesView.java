package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.GovernanceModel;
import org.pactwright.model.TechnologyService;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The technology that links the organisations of a model. */
public final class TechnologiesView {

	private TechnologiesView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, List<Ref> provider, List<Ref> users, List<Facts.Fact> service,
			List<Facts.Fact> standards, List<Facts.Fact> basis) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "technologies"), "Technologies", "technologies",
				() -> model.getTechnologies().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(model.getTechnologies());
	}

	private static Row row(TechnologyService technology, Links links) {
		List<Facts.Fact> service = new Facts().add("Phases", Words.list(technology.getPhases()))
				.add("Availability", Words.percent(technology.getAvailability()))
				.add("Offline", Words.when(technology.isOfflineCapable(), "works offline"))
				.add("Readiness", technology.getMaturity() == null ? "" : technology.getMaturity() + " of 9")
				.add("Accredited for", links.to(technology.getAccreditedFor())).list();
		List<Facts.Fact> standards = new Facts().add("Protocols", Words.join(technology.getProtocols()))
				.add("Formats", Words.join(technology.getFormats()))
				.add("Openness", Words.when(technology.isOpenStandards(), "open standards")).list();
		List<Facts.Fact> basis = new Facts().add("Fallback", links.to(technology.getFallback()))
				.add("Depends on", links.to(technology.getDependsOn())).list();
		return new Row(links.item(technology), Words.capital(technology.getKind()), links.to(technology.getProvider()),
				links.to(technology.getUsers()), service, standards, basis);
	}
}
