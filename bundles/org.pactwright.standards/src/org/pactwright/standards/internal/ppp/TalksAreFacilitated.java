package org.pactwright.standards.internal.ppp;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.MemberPart;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Partnership;
import org.pactwright.model.RoleKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-facil-a: from the first talks on there is a facilitator. */
final class TalksAreFacilitated extends Rule.Gated {

	TalksAreFacilitated() {
		super("PPP-facil-a", Gate.reached(JourneyStage.ENGAGE_AND_EXPLORE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		boolean hasRole = partnership.getRoles().stream().anyMatch(role -> role.getKind() == RoleKind.FACILITATOR);
		boolean hasMember = partnership.getMemberships().stream().anyMatch(member ->
				member.getPart() == MemberPart.FACILITATOR && member.getStatus() != MemberStatus.EXITED);
		if (!hasRole && !hasMember) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
