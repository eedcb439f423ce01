package org.pactwright.standards;

import java.util.List;

import org.pactwright.language.Problem;
import org.pactwright.language.Severity;

/**
 * All that is to be said about a project.
 *
 * @param problems what the language says, and rules that could not be checked; by file and offset
 * @param findings what the rules say, accepted findings included; by file, offset and rule id
 */
public record CheckResult(List<Problem> problems, List<Finding> findings) {

	/** The code of a problem that says that a rule could not be checked. */
	public static final String BROKEN_RULE = "rule";

	public CheckResult {
		problems = List.copyOf(problems);
		findings = List.copyOf(findings);
	}

	/** How many problems and findings of this severity count; accepted findings do not. */
	public long count(Severity severity) {
		return problems.stream().filter(problem -> problem.severity() == severity).count()
				+ findings.stream().filter(finding -> !finding.accepted() && finding.severity() == severity).count();
	}

	/** How many findings were accepted on purpose. */
	public long countAccepted() {
		return findings.stream().filter(Finding::accepted).count();
	}
}
