package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.GOVERNANCE_BODY__QUORUM;

import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Seat;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-body-b: the quorum can be met and means something. A seat that represents many is one vote. */
final class QuorumFitsVotes extends Rule.OnEach<GovernanceBody> {

	QuorumFitsVotes() {
		super("GOV-body-b", GovernanceBody.class);
	}

	@Override
	protected void check(GovernanceBody body, CheckContext context, Report report) {
		if (body.getQuorum() == null) {
			return;
		}
		long votes = body.getSeats().stream().filter(Seat::isVoting).count();
		if (body.getQuorum() < 1 || body.getQuorum() > votes) {
			report.on(body).at(GOVERNANCE_BODY__QUORUM).fill("body", body).fill("quorum", body.getQuorum())
					.fill("n", votes).add();
		}
	}
}
