package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.ContactPoint;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Organisation;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The contact points of all organisations of a model. */
public final class ContactsView {

	private ContactsView() {
	}

	/** A row of the table. */
	public record Row(Item item, Ref organisation, String single, String availability, List<Ref> person,
			List<Ref> channels) {
	}

	/** The section, unless no organisation has a contact point. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		List<ContactPoint> contacts = model.getOrganisations().stream().map(Organisation::getContactPoints)
				.flatMap(List::stream).toList();
		return new Section(links.part(model, "contacts"), "Contact points", "contacts",
				() -> contacts.stream().map(each -> row(each, links)).toList()).unlessEmpty(contacts);
	}

	private static Row row(ContactPoint contact, Links links) {
		return new Row(links.item(contact), links.ref((Organisation) contact.eContainer()),
				Words.when(contact.isSinglePoint(), "single point of contact"), Words.of(contact.getAvailability()),
				links.to(contact.getPerson()), links.to(contact.getChannels()));
	}
}
