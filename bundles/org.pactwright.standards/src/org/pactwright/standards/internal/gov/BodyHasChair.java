package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.GOVERNANCE_BODY__CHAIR;

import org.pactwright.model.GovernanceBody;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-body-a: somebody chairs each body. */
final class BodyHasChair extends Rule.OnEach<GovernanceBody> {

	BodyHasChair() {
		super("GOV-body-a", GovernanceBody.class);
	}

	@Override
	protected void check(GovernanceBody body, CheckContext context, Report report) {
		if (!context.says(body, GOVERNANCE_BODY__CHAIR)) {
			report.on(body).fill("body", body).add();
		}
	}
}
