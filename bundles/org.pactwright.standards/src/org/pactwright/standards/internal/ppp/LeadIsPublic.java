package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import java.util.List;

import org.pactwright.model.MemberPart;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-lead-a: a public member leads. Who has left leads no more. */
final class LeadIsPublic extends Rule.OnEach<Partnership> {

	LeadIsPublic() {
		super("PPP-lead-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		List<Membership> leads = partnership.getMemberships().stream()
				.filter(member -> member.getPart() == MemberPart.LEAD && member.getStatus() != MemberStatus.EXITED)
				.toList();
		if (leads.stream().noneMatch(lead -> lead.getParty() == null || lead.getParty().getSector() == Sector.PUBLIC)) {
			Report.Draft draft = leads.isEmpty() ? report.on(partnership)
					: report.on(leads.getFirst()).at(MEMBERSHIP__PARTY);
			draft.fill("partnership", partnership).add();
		}
	}
}
