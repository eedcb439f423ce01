package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Organisation;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The organisations of a model, members of a partnership or not. */
public final class OrganisationsView {

	private OrganisationsView() {
	}

	/** A row of the table. */
	public record Row(Item item, Pill sector, String type, String level, String jurisdiction, List<Facts.Fact> facts,
			List<Ref> handles) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "organisations"), "Organisations", "organisations",
				() -> model.getOrganisations().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(model.getOrganisations());
	}

	private static Row row(Organisation organisation, Links links) {
		List<Facts.Fact> facts = new Facts().add("Industry", Words.text(organisation.getIndustry()))
				.add("Relevance", Words.list(organisation.getRelevance()))
				.add("Ownership", Words.of(organisation.getOwnership()))
				.add("Regulates at", Words.list(organisation.getRegulatesAt()))
				.add("Part of", links.to(organisation.getParent())).list();
		return new Row(links.item(organisation), sector(organisation), Words.capital(organisation.getOrgType()),
				Words.of(organisation.getLevel()), Words.text(organisation.getJurisdiction()), facts,
				links.to(organisation.getHandles()));
	}

	/** An organisation's sector with its colour. */
	static Pill sector(Organisation organisation) {
		return new Pill(Links.sector(organisation), Words.of(organisation.getSector()));
	}
}
