package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-motive-a: of each committed member it is known why it takes part. */
final class CommittedMemberHasMotive extends Rule.OnEach<Membership> {

	CommittedMemberHasMotive() {
		super("PPP-motive-a", Membership.class);
	}

	@Override
	protected void check(Membership member, CheckContext context, Report report) {
		if (member.getParty() != null && member.getStatus() == MemberStatus.COMMITTED
				&& member.getMotives().isEmpty()) {
			report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
		}
	}
}
