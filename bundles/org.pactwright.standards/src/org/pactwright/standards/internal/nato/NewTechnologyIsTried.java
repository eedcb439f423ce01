package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.EXERCISE__VALIDATES;
import static org.pactwright.model.PactwrightPackage.Literals.TECHNOLOGY_SERVICE__MATURITY;

import org.pactwright.model.Exercise;
import org.pactwright.model.Phase;
import org.pactwright.model.TechnologyService;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-tech-a: technology that is not yet proven is tried in an exercise before a crisis depends on it. */
final class NewTechnologyIsTried extends Rule.OnEach<TechnologyService> {
	/** From this level of technology readiness on a thing has been shown to work where it is used. */
	private static final int PROVEN = 7;

	NewTechnologyIsTried() {
		super("NATO-tech-a", TechnologyService.class);
	}

	@Override
	protected void check(TechnologyService technology, CheckContext context, Report report) {
		if (technology.getMaturity() != null && technology.getMaturity() < PROVEN
				&& technology.getPhases().contains(Phase.IN_CRISIS)
				&& context.referrers(Exercise.class, EXERCISE__VALIDATES, technology).isEmpty()) {
			report.on(technology).at(TECHNOLOGY_SERVICE__MATURITY).fill("technology", technology)
					.fill("n", technology.getMaturity()).add();
		}
	}
}
