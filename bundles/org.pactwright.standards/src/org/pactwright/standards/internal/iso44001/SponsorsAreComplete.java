package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.SEAT__PARTY;
import static org.pactwright.model.PactwrightPackage.Literals.SEAT__REPRESENTS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.BodyKind;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Seat;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.6-a: the executive sponsors exist, and each committed member sits among them or is spoken for. */
final class SponsorsAreComplete extends Rule.Gated {

	SponsorsAreComplete() {
		super("ISO44001-8.6-a", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		List<GovernanceBody> bodies = partnership.getBodies().stream()
				.filter(body -> body.getKind() == BodyKind.EXECUTIVE_SPONSORS).toList();
		if (bodies.isEmpty()) {
			report.on(partnership).fill("partnership", partnership).add("none");
			return;
		}
		Set<Organisation> seated = new HashSet<>();
		for (Seat seat : bodies.stream().flatMap(body -> body.getSeats().stream()).toList()) {
			if (!context.understood(seat, SEAT__PARTY) || !context.understood(seat, SEAT__REPRESENTS)) {
				return; // who is not known here may be any of them
			}
			seated.add(seat.getParty());
			seated.addAll(seat.getRepresents());
		}
		context.committed(partnership).stream().filter(member -> !seated.contains(member.getParty()))
				.forEach(member -> report.on(bodies.getFirst()).fill("party", member.getParty()).add());
	}
}
