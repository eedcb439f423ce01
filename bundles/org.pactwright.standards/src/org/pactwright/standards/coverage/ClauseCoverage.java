package org.pactwright.standards.coverage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.standards.ClauseInfo;
import org.pactwright.standards.Finding;

/**
 * How a project stands towards one clause: missed when a rule misses something, else not checkable when a rule could
 * not be run, else waived when something was accepted, else met when a rule is met, else not applicable.
 *
 * @param clause the clause
 * @param status as above
 * @param reason why it is not met; for what is met, which of its rules do not apply; may be empty
 * @param rules the rules that look after it, in the order of the catalogue
 */
public record ClauseCoverage(ClauseInfo clause, CoverageStatus status, String reason, List<RuleCoverage> rules) {

	public ClauseCoverage {
		rules = List.copyOf(rules);
	}

	/** What its rules say, accepted findings included, by place. */
	public List<Finding> findings() {
		return rules.stream().flatMap(rule -> rule.findings().stream()).sorted().toList();
	}

	/** The elements the model holds for it, each once, by rule and place. */
	public Set<EObject> evidence() {
		Set<EObject> all = new LinkedHashSet<>();
		rules.forEach(rule -> all.addAll(rule.evidence()));
		return all;
	}
}
