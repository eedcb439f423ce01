package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Agreement;
import org.pactwright.model.Partnership;
import org.pactwright.model.SignOff;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The agreements of a partnership with dates and signatures. */
public final class AgreementsView {

	private AgreementsView() {
	}

	/** A card. */
	public record Card(Item item, String kind, List<Facts.Fact> facts, List<Signature> signatures) {
	}

	/** A signature under an agreement or an approval of a plan; not given yet while it has no day. */
	public record Signature(List<Ref> organisation, List<Ref> by, String on) {
	}

	/** The section, unless there are no agreements. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "agreements"), "Agreements", "agreements",
				() -> partnership.getAgreements().stream().map(each -> card(each, links)).toList())
				.unlessEmpty(partnership.getAgreements());
	}

	private static Card card(Agreement agreement, Links links) {
		List<Facts.Fact> facts = new Facts().add("Signed", Words.date(agreement.getSignedOn()))
				.add("Effective", Words.date(agreement.getEffectiveFrom()))
				.add("Expires", Words.date(agreement.getExpiresOn()))
				.add("Review due", Words.date(agreement.getReviewOn()))
				.add("Last reviewed", Words.date(agreement.getLastReviewed()))
				.add("Applies in", Words.list(agreement.getConditions()))
				.add("Topics", Words.list(agreement.getCovers()))
				.add("Legal basis", links.to(agreement.getLegalBasis()))
				.add("Parties", links.to(agreement.getParties())).list();
		return new Card(links.item(agreement),
				Words.capital(agreement.getKind()) + (agreement.isBinding() ? ", binding" : ", not binding"), facts,
				signatures(agreement.getSignatures(), links));
	}

	/** Signatures or approvals in their order. */
	static List<Signature> signatures(List<SignOff> signatures, Links links) {
		return signatures.stream().map(each -> new Signature(links.to(each.getOrganisation()), links.to(each.getBy()),
				Words.date(each.getOn()))).toList();
	}
}
