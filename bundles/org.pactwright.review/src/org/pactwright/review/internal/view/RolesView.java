package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Appointment;
import org.pactwright.model.Partnership;
import org.pactwright.model.Role;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The roles of a partnership and who holds them. */
public final class RolesView {

	private RolesView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, List<Ref> organisation, List<Holder> holders, List<Holder> deputies,
			List<Ref> clearance, List<PeopleView.Level> needs) {
	}

	/** A person in a role, and for how long. */
	public record Holder(List<Ref> person, String period) {
	}

	/** The section, unless there are no roles. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "roles"), "Roles", "roles",
				() -> partnership.getRoles().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(partnership.getRoles());
	}

	private static Row row(Role role, Links links) {
		return new Row(links.item(role), Words.capital(role.getKind()), links.to(role.getOrganisation()),
				holders(role, false, links), holders(role, true, links), links.to(role.getClearance()),
				PeopleView.levels(role.getNeeds(), links));
	}

	private static List<Holder> holders(Role role, boolean deputies, Links links) {
		return role.getAppointments().stream().filter(each -> each.isDeputy() == deputies)
				.map(each -> holder(each, links)).toList();
	}

	private static Holder holder(Appointment appointment, Links links) {
		return new Holder(links.to(appointment.getPerson()),
				Words.period(appointment.getValidFrom(), appointment.getValidTo()));
	}
}
