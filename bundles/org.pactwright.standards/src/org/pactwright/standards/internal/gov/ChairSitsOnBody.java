package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.GOVERNANCE_BODY__CHAIR;
import static org.pactwright.model.PactwrightPackage.Literals.SEAT__ROLE;

import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Role;
import org.pactwright.model.Seat;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-body-e: the chair has a seat on the body. */
final class ChairSitsOnBody extends Rule.OnEach<GovernanceBody> {

	ChairSitsOnBody() {
		super("GOV-body-e", GovernanceBody.class);
	}

	@Override
	protected void check(GovernanceBody body, CheckContext context, Report report) {
		if (body.getChair() != null
				&& body.getSeats().stream().noneMatch(seat -> mayBe(seat, body.getChair(), context))) {
			report.on(body).at(GOVERNANCE_BODY__CHAIR).fill("body", body).add();
		}
	}

	private static boolean mayBe(Seat seat, Role chair, CheckContext context) {
		return seat.getRole() == chair || !context.understood(seat, SEAT__ROLE);
	}
}
