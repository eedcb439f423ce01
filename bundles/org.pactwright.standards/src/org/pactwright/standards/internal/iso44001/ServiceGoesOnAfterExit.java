package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.CONTINUITY_ARRANGEMENT__ELEMENT;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pactwright.model.ContinuityArrangement;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.ExitState;
import org.pactwright.model.ExitStrategy;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.9-a: once the exit runs, somebody keeps each protected element going. */
final class ServiceGoesOnAfterExit extends Rule.OnEach<ExitStrategy> {

	ServiceGoesOnAfterExit() {
		super("ISO44001-8.9-a", ExitStrategy.class);
	}

	@Override
	protected void check(ExitStrategy exit, CheckContext context, Report report) {
		if (exit.getState() != ExitState.ACTIVATED
				|| !(exit.eContainer() instanceof RelationshipManagementPlan plan)) {
			return;
		}
		Set<CriticalElement> open = new LinkedHashSet<>();
		plan.getObjectives().forEach(objective -> open.addAll(objective.getProtects()));
		for (ContinuityArrangement arrangement : exit.getContinuity()) {
			if (!context.understood(arrangement, CONTINUITY_ARRANGEMENT__ELEMENT)) {
				return; // what is not known here may be any of them
			}
			open.remove(arrangement.getElement());
		}
		open.forEach(element -> report.on(exit).fill("service", element).add());
	}
}
