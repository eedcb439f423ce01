package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__PARTIES;
import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import java.util.HashSet;
import java.util.Set;

import org.pactwright.model.Agreement;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-commit-a: each committed member is a party to a signed agreement of the same partnership. */
final class CommittedMemberHasSigned extends Rule.OnEach<Partnership> {

	CommittedMemberHasSigned() {
		super("PPP-commit-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		Set<Organisation> signed = new HashSet<>();
		for (Agreement agreement : partnership.getAgreements()) {
			if (agreement.getSignedOn() != null) {
				if (!context.understood(agreement, AGREEMENT__PARTIES)) {
					return; // the party that is not known may be any of them
				}
				signed.addAll(agreement.getParties());
			}
		}
		for (Membership member : context.committed(partnership)) {
			if (!signed.contains(member.getParty())) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
