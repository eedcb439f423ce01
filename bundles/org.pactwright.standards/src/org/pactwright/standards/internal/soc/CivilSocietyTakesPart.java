package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import org.pactwright.model.MemberStatus;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-tri-a: civil society is a member, sits on a body, or has a say in something before a crisis. */
final class CivilSocietyTakesPart extends Rule.OnEach<Partnership> {

	CivilSocietyTakesPart() {
		super("SOC-tri-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		boolean member = partnership.getMemberships().stream().filter(one -> one.getStatus() != MemberStatus.EXITED)
				.anyMatch(one -> !context.understood(one, MEMBERSHIP__PARTY) || isCivil(one.getParty()));
		boolean seated = partnership.getBodies().stream().flatMap(body -> body.getSeats().stream())
				.anyMatch(seat -> isCivil(seat.getParty())
						|| seat.getRepresents().stream().anyMatch(CivilSocietyTakesPart::isCivil));
		if (!member && !seated && !EarlySay.has(partnership, Sector.CIVIL_SOCIETY, context)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}

	private static boolean isCivil(Organisation organisation) {
		return organisation != null && organisation.getSector() == Sector.CIVIL_SOCIETY;
	}
}
