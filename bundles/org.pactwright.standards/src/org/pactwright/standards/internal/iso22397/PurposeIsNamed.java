package org.pactwright.standards.internal.iso22397;

import static org.pactwright.model.PactwrightPackage.Literals.OBJECTIVE__PROTECTS;
import static org.pactwright.model.PactwrightPackage.Literals.RISK__SCENARIO;

import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO22397-plan-a: a plan of the partnership names an event it is for, or a service. */
final class PurposeIsNamed extends Rule.OnEach<Partnership> {

	PurposeIsNamed() {
		super("ISO22397-plan-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		boolean event = context.behindPlans(partnership, RelationshipManagementPlan::getRisks).stream()
				.anyMatch(risk -> context.says(risk, RISK__SCENARIO));
		boolean service = context.behindPlans(partnership, RelationshipManagementPlan::getObjectives).stream()
				.anyMatch(objective -> context.says(objective, OBJECTIVE__PROTECTS));
		if (!event && !service) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
