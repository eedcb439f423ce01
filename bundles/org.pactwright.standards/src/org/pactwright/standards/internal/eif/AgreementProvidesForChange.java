package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__COVERS;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__AGREEMENT;

import org.pactwright.model.Agreement;
import org.pactwright.model.AgreementTopic;
import org.pactwright.model.InformationExchange;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** EIF-26-b: an agreement under which information flows says how it is changed. */
final class AgreementProvidesForChange extends Rule.OnEach<Agreement> {

	AgreementProvidesForChange() {
		super("EIF-26-b", Agreement.class);
	}

	@Override
	protected void check(Agreement agreement, CheckContext context, Report report) {
		if (!agreement.getCovers().contains(AgreementTopic.CHANGE) && !context
				.referrers(InformationExchange.class, INFORMATION_EXCHANGE__AGREEMENT, agreement).isEmpty()) {
			report.on(agreement).at(AGREEMENT__COVERS).fill("agreement", agreement).add();
		}
	}
}
