package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.model.Benefit;
import org.pactwright.model.BusinessCase;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** What a partnership costs and what each party gets out of it. */
public final class BusinessCaseView {

	private BusinessCaseView() {
	}

	/** The case. */
	public record View(Item item, List<Facts.Fact> facts, List<Gain> benefits) {
	}

	/** A benefit. */
	public record Gain(String text, List<Ref> beneficiary, String amount, List<Ref> driver, String incentive) {
	}

	/** The section, unless the plan has no business case. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "case"), "Business case", "case", () -> view(plan.getBusinessCase(), links))
				.unlessEmpty(Stream.ofNullable(plan.getBusinessCase()).toList());
	}

	private static View view(BusinessCase businessCase, Links links) {
		List<Facts.Fact> facts = new Facts().status("Outcome", Pill.of(businessCase.getOutcome()))
				.add("Cost", Words.money(businessCase.getCost())).list();
		return new View(links.item(businessCase), facts,
				businessCase.getBenefits().stream().map(each -> gain(each, links)).toList());
	}

	private static Gain gain(Benefit benefit, Links links) {
		return new Gain(Words.text(benefit.getText()), links.to(benefit.getBeneficiary()),
				Words.money(benefit.getAmount()), links.to(benefit.getDriver()),
				Words.when(benefit.isIncentive(), "incentive"));
	}
}
