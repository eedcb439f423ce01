package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__AGREEMENT;

import org.pactwright.model.Agreement;
import org.pactwright.model.AgreementTopic;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-conf-a: what is a business secret flows under an agreement with a clause on confidentiality. */
final class BusinessSecretIsCovered extends Rule.OnEach<InformationExchange> {

	BusinessSecretIsCovered() {
		super("SOC-conf-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		Agreement agreement = exchange.getAgreement();
		boolean open = agreement == null ? !context.says(exchange, INFORMATION_EXCHANGE__AGREEMENT)
				: !agreement.getCovers().contains(AgreementTopic.CONFIDENTIALITY);
		if (open && exchange.getItems().stream().anyMatch(InformationItem::isCommercial)) {
			report.on(exchange).at(INFORMATION_EXCHANGE__AGREEMENT).fill("targets", exchange.getTargets()).add();
		}
	}
}
