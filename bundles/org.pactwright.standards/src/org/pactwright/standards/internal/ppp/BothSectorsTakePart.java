package org.pactwright.standards.internal.ppp;

import java.util.List;
import java.util.Set;

import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-def-a: among the engaged and committed members both sectors are found. */
final class BothSectorsTakePart extends Rule.OnEach<Partnership> {
	private static final Set<MemberStatus> ACTIVE = Set.of(MemberStatus.ENGAGED, MemberStatus.COMMITTED);

	BothSectorsTakePart() {
		super("PPP-def-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		List<Membership> active = partnership.getMemberships().stream()
				.filter(member -> ACTIVE.contains(member.getStatus())).toList();
		if (active.stream().anyMatch(member -> member.getParty() == null)) {
			return; // whoever that is, it may be the one that is missing
		}
		for (Sector sector : List.of(Sector.PUBLIC, Sector.PRIVATE)) {
			if (active.stream().noneMatch(member -> member.getParty().getSector() == sector)) {
				report.on(partnership).fill("partnership", partnership).fill("sector", sector).add();
			}
		}
	}
}
