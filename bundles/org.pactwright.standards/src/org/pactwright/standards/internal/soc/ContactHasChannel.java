package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.CONTACT_POINT__CHANNELS;
import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import java.util.List;

import org.pactwright.model.ContactPoint;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-link-a: the contact points of a committed member say over which channel they are reached. */
final class ContactHasChannel extends Rule.OnEach<Partnership> {

	ContactHasChannel() {
		super("SOC-link-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		for (Membership member : context.committed(partnership)) {
			List<ContactPoint> points = member.getParty().getContactPoints();
			if (!points.isEmpty()
					&& points.stream().noneMatch(point -> context.says(point, CONTACT_POINT__CHANNELS))) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
