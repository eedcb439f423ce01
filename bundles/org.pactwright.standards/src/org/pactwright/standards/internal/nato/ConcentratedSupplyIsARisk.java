package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.RISK__AFFECTS;
import static org.pactwright.model.PactwrightPackage.Literals.SUPPLY_ITEM__TOP_SHARE;

import java.math.BigDecimal;

import org.pactwright.model.Risk;
import org.pactwright.model.SupplyItem;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-conc-a: where one source gives more than two thirds of a supply, a plan treats that as a risk. */
final class ConcentratedSupplyIsARisk extends Rule.OnEach<SupplyItem> {
	/** In percent; a preference. */
	private static final BigDecimal MUCH = new BigDecimal(66);

	ConcentratedSupplyIsARisk() {
		super("NATO-conc-a", SupplyItem.class);
	}

	@Override
	protected void check(SupplyItem supply, CheckContext context, Report report) {
		if (supply.getTopShare() != null && supply.getTopShare().compareTo(MUCH) > 0
				&& context.referrers(Risk.class, RISK__AFFECTS, supply).isEmpty()) {
			report.on(supply).at(SUPPLY_ITEM__TOP_SHARE).fill("supply", supply)
					.fill("share", supply.getTopShare().toPlainString()).add();
		}
	}
}
