package org.pactwright.standards.coverage;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.standards.Finding;
import org.pactwright.standards.RuleInfo;

/**
 * How a project stands towards one rule.
 *
 * @param rule the rule
 * @param status never {@link CoverageStatus#MET} without evidence
 * @param reason why the rule does not apply, could not be run or why its findings were accepted; otherwise empty
 * @param findings what it says, accepted findings included, by place
 * @param evidence the elements the model holds for it and that it does not complain about, by place; their places are
 *            those of {@link org.pactwright.language.Places#of}
 */
public record RuleCoverage(RuleInfo rule, CoverageStatus status, String reason, List<Finding> findings,
		List<EObject> evidence) {

	public RuleCoverage {
		findings = List.copyOf(findings);
		evidence = List.copyOf(evidence);
	}
}
