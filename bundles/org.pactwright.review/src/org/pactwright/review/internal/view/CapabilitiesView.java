package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Capability;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Organisation;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** What the organisations of a model can put in: crews, stocks, vehicles, know-how. */
public final class CapabilitiesView {

	private CapabilitiesView() {
	}

	/** A row of the table. */
	public record Row(Item item, Ref organisation, String kind, String dualUse, String quantity, String mobilisation,
			String phases, List<Ref> covers) {
	}

	/** The section, unless no organisation has a capability. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		List<Capability> capabilities = model.getOrganisations().stream().map(Organisation::getCapabilities)
				.flatMap(List::stream).toList();
		return new Section(links.part(model, "capabilities"), "Capabilities", "capabilities",
				() -> capabilities.stream().map(each -> row(each, links)).toList()).unlessEmpty(capabilities);
	}

	private static Row row(Capability capability, Links links) {
		String quantity = (Words.number(capability.getQuantity()) + " " + Words.text(capability.getUnit())).strip();
		return new Row(links.item(capability), links.ref((Organisation) capability.eContainer()),
				Words.capital(capability.getKind()), Words.when(capability.isDualUse(), "dual use"), quantity,
				Words.span(capability.getMobilisation()), Words.list(capability.getPhases()),
				links.to(capability.getCovers()));
	}
}
