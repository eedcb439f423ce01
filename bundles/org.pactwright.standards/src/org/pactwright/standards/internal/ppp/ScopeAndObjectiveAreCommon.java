package org.pactwright.standards.internal.ppp;

import static org.pactwright.model.PactwrightPackage.Literals.PARTNERSHIP__SCOPE;

import java.util.Optional;

import org.pactwright.model.JourneyStage;
import org.pactwright.model.ObjectiveKind;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** PPP-scope-a: the scope is written and, after the talks, there is a joint objective. */
final class ScopeAndObjectiveAreCommon extends Rule.OnEach<Partnership> {
	private static final Gate TALKED = Gate.done(JourneyStage.ENGAGE_AND_EXPLORE);

	ScopeAndObjectiveAreCommon() {
		super("PPP-scope-a", Partnership.class);
	}

	@Override
	public Optional<Gate> gate() {
		return Optional.of(TALKED);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getScope() == null || partnership.getScope().isBlank()) {
			report.on(partnership).at(PARTNERSHIP__SCOPE).fill("partnership", partnership).add("scope");
		}
		if (TALKED.isOpen(partnership, context)
				&& context.plansOf(partnership).stream().flatMap(plan -> plan.getObjectives().stream())
						.noneMatch(objective -> objective.getKind() == ObjectiveKind.JOINT)) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
