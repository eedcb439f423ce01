package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__PARTIES;
import static org.pactwright.model.PactwrightPackage.Literals.AGREEMENT__SIGNED_ON;

import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.Agreement;
import org.pactwright.model.Organisation;
import org.pactwright.model.SignOff;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-agr-b: an agreement that is marked signed has two parties or more, and each has signed. */
final class SignedAgreementIsSigned extends Rule.OnEach<Agreement> {

	SignedAgreementIsSigned() {
		super("GOV-agr-b", Agreement.class);
	}

	@Override
	protected void check(Agreement agreement, CheckContext context, Report report) {
		if (agreement.getSignedOn() == null) {
			return;
		}
		if (agreement.getParties().size() < 2 && context.understood(agreement, AGREEMENT__PARTIES)) {
			report.on(agreement).at(AGREEMENT__SIGNED_ON).fill("agreement", agreement).add("parties");
		}
		Set<Organisation> signed = agreement.getSignatures().stream().map(SignOff::getOrganisation)
				.collect(Collectors.toSet());
		if (signed.contains(null)) {
			return; // somebody signed who is not known: it cannot be told who is missing
		}
		for (Organisation party : agreement.getParties()) {
			if (!signed.contains(party)) {
				report.on(agreement).at(AGREEMENT__SIGNED_ON).fill("agreement", agreement).fill("party", party).add();
			}
		}
	}
}
