package org.pactwright.standards.internal.soc;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-tri-b: a company has a say in something that is done or decided before a crisis. */
final class BusinessPlansEarly extends Rule.Gated {

	BusinessPlansEarly() {
		super("SOC-tri-b", Gate.done(JourneyStage.ENGAGE_AND_EXPLORE));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (!EarlySay.has(partnership, Sector.PRIVATE, context)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
