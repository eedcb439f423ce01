package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.GOVERNANCE_BODY__DECISION_MODE;

import java.util.Set;

import org.pactwright.model.Decision;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Phase;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-dec-b: where all must agree in a crisis, a time limit and a fallback are set. */
final class CrisisDecisionCannotStall extends Rule.OnEach<Decision> {
	private static final Set<DecisionMode> ALL_AGREE = Set.of(DecisionMode.CONSENSUS, DecisionMode.UNANIMITY);

	CrisisDecisionCannotStall() {
		super("GOV-dec-b", Decision.class);
	}

	@Override
	protected void check(Decision decision, CheckContext context, Report report) {
		GovernanceBody body = decision.getBody();
		if (body != null && decision.getPhases().contains(Phase.IN_CRISIS)
				&& body.eIsSet(GOVERNANCE_BODY__DECISION_MODE) && ALL_AGREE.contains(body.getDecisionMode())
				&& (body.getFallbackMode() == null || decision.getMaxTime() == null)) {
			report.on(decision).fill("decision", decision).fill("mode", body.getDecisionMode()).add();
		}
	}
}
