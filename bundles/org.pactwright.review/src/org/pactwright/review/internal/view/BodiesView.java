package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Partnership;
import org.pactwright.model.Seat;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The governance bodies of a partnership with their seats. */
public final class BodiesView {

	private BodiesView() {
	}

	/** A card. */
	public record Body(Item item, String kind, String mandate, List<Facts.Fact> facts, List<Chair> seats) {
	}

	/** A seat: whose it is, who sits on it, and for whom. */
	public record Chair(List<Ref> party, List<Ref> role, List<Ref> represents, String voting) {
	}

	/** The section, unless there are no bodies. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "bodies"), "Governance bodies", "bodies",
				() -> partnership.getBodies().stream().map(each -> body(each, links)).toList())
				.unlessEmpty(partnership.getBodies());
	}

	private static Body body(GovernanceBody body, Links links) {
		long votes = body.getSeats().stream().filter(Seat::isVoting).count();
		String mode = Words.of(body.getDecisionMode());
		String fallback = body.getFallbackMode() == null ? "" : ", else " + Words.of(body.getFallbackMode());
		List<Facts.Fact> facts = new Facts().add("Tier", Words.of(body.getTier()))
				.add("Chair", links.to(body.getChair())).add("Deputy chair", links.to(body.getDeputyChair()))
				.add("Decides by", mode + fallback)
				.add("Quorum", body.getQuorum() == null ? "" : body.getQuorum() + " of " + Words.count(votes, "vote"))
				.add("Meets", Words.every(body.getMeets())).add("Phases", Words.list(body.getPhases()))
				.add("Reports to", links.to(body.getReportsTo())).add("Charter", links.to(body.getCharter()))
				.add("Baseline requirements", Words.list(body.getBaseline())).list();
		return new Body(links.item(body), Words.capital(body.getKind()), Words.text(body.getMandate()), facts,
				body.getSeats().stream().map(each -> chair(each, links)).toList());
	}

	private static Chair chair(Seat seat, Links links) {
		return new Chair(links.to(seat.getParty()), links.to(seat.getRole()), links.to(seat.getRepresents()),
				seat.isVoting() ? "voting" : "not voting");
	}
}
