package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;
import static org.pactwright.model.PactwrightPackage.Literals.SEAT__PARTY;
import static org.pactwright.model.PactwrightPackage.Literals.SEAT__REPRESENTS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Seat;
import org.pactwright.model.Tier;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-equal-a: each committed member votes on a strategic or tactical body, itself or through another. */
final class CommittedMemberHasVote extends Rule.OnEach<Partnership> {

	CommittedMemberHasVote() {
		super("PPP-equal-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		Set<Organisation> voting = new HashSet<>();
		for (GovernanceBody body : partnership.getBodies()) {
			for (Seat seat : body.getTier() == Tier.OPERATIONAL ? List.<Seat>of() : body.getSeats()) {
				if (!context.understood(seat, SEAT__PARTY) || !context.understood(seat, SEAT__REPRESENTS)) {
					return; // who is not known here may be any of them
				}
				if (seat.isVoting()) {
					voting.add(seat.getParty());
					voting.addAll(seat.getRepresents());
				}
			}
		}
		for (Membership member : context.committed(partnership)) {
			if (!voting.contains(member.getParty())) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
