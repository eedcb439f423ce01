package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.PARTNER_EVALUATION__PARTY;

import java.util.Map;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.MemberPart;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.PartnerEvaluation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;

/** ISO44001-8.5-c: whoever was taken on was among those preferred. */
final class PreferredPartnerWasTaken extends OnPlan {

	PreferredPartnerWasTaken() {
		super("ISO44001-8.5-c", Gate.done(LifecycleStage.PARTNER_SELECTION));
	}

	@Override
	void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report) {
		if (!Selection.applies(plan)) {
			return;
		}
		Map<Organisation, PartnerEvaluation> evaluated = Selection.evaluations(partnership, context).orElse(Map.of());
		for (Membership member : context.committed(partnership)) {
			PartnerEvaluation evaluation = evaluated.get(member.getParty());
			if (member.getPart() == MemberPart.PARTNER && evaluation != null && !evaluation.isPreferred()) {
				report.on(evaluation).at(PARTNER_EVALUATION__PARTY).fill("party", member.getParty()).add();
			}
		}
	}
}
