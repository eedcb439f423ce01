package org.pactwright.standards.internal.nato;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;

/** The countries whose law the members of a partnership live under. */
final class Countries {

	private Countries() {
	}

	/** The countries of the members that take part, in the order of the members. */
	static Set<String> of(Partnership partnership, CheckContext context) {
		Set<String> countries = new LinkedHashSet<>();
		for (Membership member : context.active(partnership)) {
			if (member.getParty().getJurisdiction() != null) {
				countries.add(member.getParty().getJurisdiction());
			}
		}
		return countries;
	}
}
