package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import java.util.List;

import org.pactwright.model.Availability;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * SOC-contact-a: each committed member has a contact point, and one that answers at night where a crisis is planned for.
 */
final class MemberCanBeReached extends Rule.OnEach<Partnership> {

	MemberCanBeReached() {
		super("SOC-contact-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		boolean crisis = partnership.getProcedures().stream()
				.anyMatch(procedure -> procedure.getPhases().contains(Phase.IN_CRISIS));
		for (Membership member : context.committed(partnership)) {
			List<ContactPoint> points = member.getParty().getContactPoints();
			if (points.isEmpty()) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add("none");
			} else if (crisis && points.stream().allMatch(MemberCanBeReached::isAsleep)) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add();
			}
		}
	}

	private static boolean isAsleep(ContactPoint point) {
		return point.getAvailability() == Availability.OFFICE_HOURS;
	}
}
