package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__ITEMS;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** EIF-sem-a: what flows between organisations has an agreed vocabulary or format. */
final class MeaningIsAgreed extends Rule.OnEach<InformationItem> {

	MeaningIsAgreed() {
		super("EIF-sem-a", InformationItem.class);
	}

	@Override
	protected void check(InformationItem item, CheckContext context, Report report) {
		if (isBlank(item.getVocabulary()) && isBlank(item.getFormat())
				&& context.referrers(InformationExchange.class, INFORMATION_EXCHANGE__ITEMS, item).stream()
						.anyMatch(context::crossesOrganisations)) {
			report.on(item).fill("item", item).add();
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
