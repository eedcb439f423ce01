package org.pactwright.standards.internal.nato;

import java.util.Arrays;
import java.util.List;

import org.pactwright.model.Agreement;
import org.pactwright.model.Partnership;
import org.pactwright.model.PartnershipKind;
import org.pactwright.model.SecurityCondition;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-cond-a: an agreement that secures supply says what holds in peacetime, in a crisis and in war. */
final class AgreementHoldsInAllConditions extends Rule.OnEach<Agreement> {

	AgreementHoldsInAllConditions() {
		super("NATO-cond-a", Agreement.class);
	}

	@Override
	protected void check(Agreement agreement, CheckContext context, Report report) {
		if (agreement.eContainer() instanceof Partnership partnership
				&& partnership.getKind() == PartnershipKind.SUPPLY_SECURITY) {
			List<SecurityCondition> missing = Arrays.stream(SecurityCondition.values())
					.filter(condition -> !agreement.getConditions().contains(condition)).toList();
			if (!missing.isEmpty()) {
				report.on(agreement).fill("agreement", agreement).fill("condition", missing).add();
			}
		}
	}
}
