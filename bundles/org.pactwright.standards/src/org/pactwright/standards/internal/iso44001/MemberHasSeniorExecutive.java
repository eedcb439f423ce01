package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;
import static org.pactwright.model.PactwrightPackage.Literals.ROLE__ORGANISATION;

import java.util.HashMap;
import java.util.Map;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;
import org.pactwright.standards.RuleInfo;

/** ISO44001-5.3-a: once they work together, each committed member has exactly one senior executive responsible. */
final class MemberHasSeniorExecutive extends Rule.Gated {

	MemberHasSeniorExecutive() {
		super("ISO44001-5.3-a", Gate.reached(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		Map<Organisation, Integer> executives = new HashMap<>();
		for (Role role : partnership.getRoles()) {
			if (role.getKind() == RoleKind.SER) {
				if (!context.understood(role, ROLE__ORGANISATION)) {
					return; // whose it is may be anybody's guess
				}
				executives.merge(role.getOrganisation(), 1, Integer::sum);
			}
		}
		for (Membership member : context.committed(partnership)) {
			int count = executives.getOrDefault(member.getParty(), 0);
			if (count != 1) {
				report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty())
						.fill("n", count == 0 ? "no" : count).add(count == 0 ? "none" : RuleInfo.USUAL);
			}
		}
	}
}
