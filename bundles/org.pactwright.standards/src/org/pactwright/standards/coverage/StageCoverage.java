package org.pactwright.standards.coverage;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * How a project stands towards what waits for one stage.
 *
 * @param stage a {@link org.pactwright.model.LifecycleStage} or a {@link org.pactwright.model.JourneyStage}
 * @param rules the rules that, in whole or in part, wait for it
 */
public record StageCoverage(Enumerator stage, List<RuleCoverage> rules) {

	public StageCoverage {
		rules = List.copyOf(rules);
	}

	/** How many rules have a status. */
	public long count(CoverageStatus status) {
		return rules.stream().filter(rule -> rule.status() == status).count();
	}
}
