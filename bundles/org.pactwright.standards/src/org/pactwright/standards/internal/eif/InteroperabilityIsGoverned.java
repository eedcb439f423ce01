package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.INTEROPERABILITY_FUNCTION__OWNER;

import org.pactwright.model.InteropLayer;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** EIF-25-a: where information flows, somebody owns the governance of interoperability. */
final class InteroperabilityIsGoverned extends Rule.OnEach<Partnership> {

	InteroperabilityIsGoverned() {
		super("EIF-25-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (!partnership.getExchanges().isEmpty() && partnership.getInterop().stream()
				.noneMatch(function -> function.getLayer() == InteropLayer.GOVERNANCE
						&& context.says(function, INTEROPERABILITY_FUNCTION__OWNER))) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
