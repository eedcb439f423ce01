package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.PARTNERSHIP__SCOPE;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-scope-a: the scope is written and, after the talks, there is a joint objective. */
final class ScopeAndObjectiveAreCommon extends Rule.OnEach<Partnership> {

	ScopeAndObjectiveAreCommon() {
		super("PPP-scope-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getScope() == null || partnership.getScope().isBlank()) {
			report.on(partnership).at(PARTNERSHIP__SCOPE).fill("partnership", partnership).add("scope");
		}
		if (context.journeyPassed(partnership, JourneyStage.ENGAGE_AND_EXPLORE)
				&& context.plansOf(partnership).stream().flatMap(plan -> plan.getObjectives().stream())
						.noneMatch(objective -> objective.getKind() == ObjectiveKind.JOINT)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
