package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.PARTNER_EVALUATION__PARTY;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.pactwright.model.Applicability;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Organisation;
import org.pactwright.model.PartnerEvaluation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;

/** The fourth stage, and what was said of each partner in it. */
final class Selection {

	private Selection() {
	}

	/** Whether partners are chosen by the plan: the stage applies to it. */
	static boolean applies(RelationshipManagementPlan plan) {
		return plan.getStages().stream().anyMatch(stage -> stage.getStage() == LifecycleStage.PARTNER_SELECTION
				&& stage.getApplicability() == Applicability.APPLIES);
	}

	/**
	 * The evaluations of all plans by party. Empty when one of them names a party the text does not know: it may be any
	 * of them.
	 */
	static Optional<Map<Organisation, PartnerEvaluation>> evaluations(Partnership partnership, CheckContext context) {
		Map<Organisation, PartnerEvaluation> byParty = new HashMap<>();
		for (PartnerEvaluation evaluation : context.behindPlans(partnership,
				RelationshipManagementPlan::getEvaluations)) {
			if (!context.understood(evaluation, PARTNER_EVALUATION__PARTY)) {
				return Optional.empty();
			}
			byParty.merge(evaluation.getParty(), evaluation, (one, other) -> other.isPreferred() ? other : one);
		}
		return Optional.of(byParty);
	}
}
