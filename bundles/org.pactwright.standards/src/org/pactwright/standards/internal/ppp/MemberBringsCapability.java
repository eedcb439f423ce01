package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-cap-a: once they are committed, it is written down what each member can put in. */
final class MemberBringsCapability extends Rule.Gated {

	MemberBringsCapability() {
		super("PPP-cap-a", Gate.reached(JourneyStage.STABILISE_AND_MATURE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		for (Membership member : context.committed(partnership)) {
			if (member.getParty().getCapabilities().isEmpty()) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
