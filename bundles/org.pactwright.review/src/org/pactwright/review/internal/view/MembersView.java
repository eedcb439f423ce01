package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The members of a partnership: in which part, since when, why, and whom to call. */
public final class MembersView {

	private MembersView() {
	}

	/** A row of the table; the party is missing while the text is broken. */
	public record Row(List<Ref> party, List<Pill> sector, String part, List<Pill> status, String period, String motives,
			String note, List<Ref> contacts, Ref source) {
	}

	/** The section, unless there are no members. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "members"), "Members", "members",
				() -> partnership.getMemberships().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(partnership.getMemberships());
	}

	private static Row row(Membership membership, Links links) {
		Optional<Organisation> party = Optional.ofNullable(membership.getParty());
		return new Row(links.to(membership.getParty()),
				party.map(OrganisationsView::sector).stream().toList(), Words.capital(membership.getPart()),
				Pill.of(membership.getStatus()), Words.period(membership.getSince(), membership.getUntil()),
				Words.list(membership.getMotives()), Words.text(membership.getMotiveNote()),
				party.map(Organisation::getContactPoints).map(links::to).orElse(List.of()), links.source(membership));
	}
}
