package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.CAPABILITY__COVERS;
import static org.pactwright.model.PactwrightPackage.Literals.GOVERNANCE_BODY__CHARTER;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__AGREEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.pactwright.language.Names;
import org.pactwright.model.Agreement;
import org.pactwright.model.Capability;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.NamedElement;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-agr-a: nothing rests on an agreement whose last day is over. */
final class AgreementIsInForce extends Rule.OnEach<NamedElement> {

	AgreementIsInForce() {
		super("GOV-agr-a", NamedElement.class);
	}

	@Override
	protected void check(NamedElement user, CheckContext context, Report report) {
		switch (user) {
			case InformationExchange exchange when exchange.getAgreement() != null ->
				check(user, INFORMATION_EXCHANGE__AGREEMENT, List.of(exchange.getAgreement()), context, report);
			case Capability capability -> check(user, CAPABILITY__COVERS, capability.getCovers(), context, report);
			case GovernanceBody body when body.getCharter() != null ->
				check(user, GOVERNANCE_BODY__CHARTER, List.of(body.getCharter()), context, report);
			default -> {
				// rests on no agreement
			}
		}
	}

	private static void check(NamedElement user, EReference feature, List<Agreement> agreements, CheckContext context,
			Report report) {
		Optional<LocalDate> today = context.referenceDate(user);
		for (Agreement agreement : agreements) {
			LocalDate last = agreement.getExpiresOn();
			if (today.isPresent() && last != null && last.isBefore(today.get())) {
				report.on(user).at(feature, agreements.indexOf(agreement)).fill("agreement", agreement)
						.fill("date", last).fill("user", words(user)).add();
			}
		}
	}

	private static String words(NamedElement user) {
		return Names.kind(user.eClass()) + " \"" + Names.title(user) + "\"";
	}
}
