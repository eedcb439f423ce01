package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__CHANNEL;
import static org.pactwright.model.PactwrightPackage.Literals.STEP__TECHNOLOGY;
import static org.pactwright.model.PactwrightPackage.Literals.TECHNOLOGY_SERVICE__FALLBACK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.pactwright.model.InformationExchange;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Report.Draft;
import org.pactwright.standards.Rule;

/**
 * EIF-tech-b: technology that a crisis depends on works on its own for a while and has a fallback that does not fall
 * with it.
 */
final class CrisisTechnologyHasFallback extends Rule.OnEach<TechnologyService> {

	CrisisTechnologyHasFallback() {
		super("EIF-tech-b", TechnologyService.class);
	}

	@Override
	protected void check(TechnologyService technology, CheckContext context, Report report) {
		long carried = context
				.referrers(InformationExchange.class, INFORMATION_EXCHANGE__CHANNEL, technology).stream()
				.filter(exchange -> exchange.getPhases().contains(Phase.IN_CRISIS)).count();
		boolean stepped = context.referrers(Step.class, STEP__TECHNOLOGY, technology).stream()
				.anyMatch(step -> step.eContainer() instanceof Procedure procedure
						&& procedure.getPhases().contains(Phase.IN_CRISIS));
		if (carried == 0 && !stepped && !technology.getPhases().contains(Phase.IN_CRISIS)) {
			return;
		}
		List<String> missing = new ArrayList<>();
		if (!context.says(technology, TECHNOLOGY_SERVICE__FALLBACK)) {
			missing.add("it has no fallback");
		} else if (fallsTogether(technology)) {
			missing.add("its fallback depends on the same");
		}
		if (!technology.isOfflineCapable()) {
			missing.add("it cannot work offline");
		}
		if (!missing.isEmpty()) {
			Draft draft = report.on(technology).fill("technology", technology).fill("why", missing);
			if (carried == 0) {
				draft.add("alone");
			} else if (carried == 1) {
				draft.add("one");
			} else {
				draft.fill("n", carried).add();
			}
		}
	}

	private static boolean fallsTogether(TechnologyService technology) {
		TechnologyService fallback = technology.getFallback();
		return fallback != null && (fallback == technology
				|| !Collections.disjoint(fallback.getDependsOn(), technology.getDependsOn()));
	}
}
