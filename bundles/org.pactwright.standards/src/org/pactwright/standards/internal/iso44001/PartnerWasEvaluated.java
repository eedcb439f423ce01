package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.MEMBERSHIP__PARTY;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.MemberPart;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.5-a: each committed partner was evaluated before it was taken on. */
final class PartnerWasEvaluated extends OnPlan {

	PartnerWasEvaluated() {
		super("ISO44001-8.5-a", Gate.done(LifecycleStage.PARTNER_SELECTION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (!Selection.applies(plan)) {
			return;
		}
		Selection.evaluations(partnership, context).ifPresent(evaluated -> context.committed(partnership).stream()
				.filter(member -> member.getPart() == MemberPart.PARTNER && !evaluated.containsKey(member.getParty()))
				.forEach(member -> report.on(member).at(MEMBERSHIP__PARTY).fill("party", member.getParty()).add()));
	}
}
