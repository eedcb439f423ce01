package org.pactwright.standards.internal.ppp;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.MemberPart;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Partnership;
import org.pactwright.model.RoleKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-facil-a: from the first talks on there is a facilitator. */
final class TalksAreFacilitated extends Rule.OnEach<Partnership> {

	TalksAreFacilitated() {
		super("PPP-facil-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		boolean hasRole = partnership.getRoles().stream().anyMatch(role -> role.getKind() == RoleKind.FACILITATOR);
		boolean hasMember = partnership.getMemberships().stream().anyMatch(member ->
				member.getPart() == MemberPart.FACILITATOR && member.getStatus() != MemberStatus.EXITED);
		if (context.journeyReached(partnership, JourneyStage.ENGAGE_AND_EXPLORE) && !hasRole && !hasMember) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
