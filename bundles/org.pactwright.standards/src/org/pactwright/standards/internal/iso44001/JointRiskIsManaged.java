package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.RISK__OWNER;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Risk;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.6-e: a joint risk has an owner, and a treatment where it weighs much. */
final class JointRiskIsManaged extends Rule.Gated {
	/** Likelihood times impact, each from 1 to 5. */
	private static final int MUCH = 10;

	JointRiskIsManaged() {
		super("ISO44001-8.6-e", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		for (Risk risk : context.inPlans(partnership, RelationshipManagementPlan::getRisks)) {
			List<String> missing = new ArrayList<>();
			if (!context.says(risk, RISK__OWNER)) {
				missing.add("owner");
			}
			if (weighsMuch(risk) && risk.getTreatments().isEmpty()) {
				missing.add("treatment");
			}
			if (risk.isJoint() && !missing.isEmpty()) {
				report.on(risk).fill("risk", risk).fill("what", missing).add();
			}
		}
	}

	private static boolean weighsMuch(Risk risk) {
		return risk.getLikelihood() != null && risk.getImpact() != null
				&& risk.getLikelihood() * risk.getImpact() >= MUCH;
	}
}
