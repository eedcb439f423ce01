package org.pactwright.standards.internal.unece;

import static org.pactwright.model.PactwrightPackage.Literals.RISK__BORNE_BY;

import org.pactwright.model.Risk;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** UNECE-risk-a: somebody bears each joint risk. */
final class JointRiskIsBorne extends Rule.OnEach<Risk> {

	JointRiskIsBorne() {
		super("UNECE-risk-a", Risk.class);
	}

	@Override
	protected void check(Risk risk, CheckContext context, Report report) {
		if (risk.isJoint() && !context.says(risk, RISK__BORNE_BY)) {
			report.on(risk).fill("risk", risk).add();
		}
	}
}
