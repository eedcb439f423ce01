package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.SEAT__PARTY;
import static org.pactwright.model.PactwrightPackage.Literals.SEAT__REPRESENTS;

import java.util.List;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Seat;
import org.pactwright.model.Sector;
import org.pactwright.model.Tier;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-gov-a: companies vote at the top, themselves or through somebody who speaks for them. */
final class BusinessGoverns extends Rule.Gated {

	BusinessGoverns() {
		super("NATO-gov-a", Gate.reached(JourneyStage.EXPAND_AND_COMMIT));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		List<Seat> top = partnership.getBodies().stream().filter(body -> body.getTier() == Tier.STRATEGIC)
				.flatMap(body -> body.getSeats().stream()).filter(Seat::isVoting).toList();
		if (!top.isEmpty() && top.stream().noneMatch(seat -> isPrivate(seat, context))) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}

	private static boolean isPrivate(Seat seat, CheckContext context) {
		return !context.understood(seat, SEAT__PARTY) || !context.understood(seat, SEAT__REPRESENTS)
				|| seat.getParty() != null && seat.getParty().getSector() == Sector.PRIVATE
				|| context.sectorsOf(seat.getRepresents()).contains(Sector.PRIVATE);
	}
}
