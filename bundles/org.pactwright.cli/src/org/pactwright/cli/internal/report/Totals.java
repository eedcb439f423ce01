package org.pactwright.cli.internal.report;

import java.util.EnumMap;
import java.util.Map;

import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Finding;

/** Adds up what a check found, over all projects. */
public final class Totals {

	private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
	private int accepted;
	private int files;
	private int elements;
	private boolean incomplete;

	/** Adds one project. */
	public void add(CheckedProject project) {
		for (CheckedFile file : project.files()) {
			files += file.read() ? 1 : 0;
			elements += file.elements();
			file.problems().forEach(this::add);
			file.findings().forEach(this::add);
		}
	}

	private void add(Problem problem) {
		bySeverity.merge(problem.severity(), 1, Integer::sum);
		boolean failed = problem.code().equals(Problem.FILE) || problem.code().equals(CheckResult.BROKEN_RULE);
		incomplete |= failed && problem.severity() == Severity.ERROR;
	}

	private void add(Finding finding) {
		if (finding.accepted()) {
			accepted++;
		} else {
			bySeverity.merge(finding.severity(), 1, Integer::sum);
		}
	}

	/** How many problems and findings of a severity count; accepted findings do not. */
	public int count(Severity severity) {
		return bySeverity.getOrDefault(severity, 0);
	}

	/** How many findings were accepted on purpose. */
	public int accepted() {
		return accepted;
	}

	/** How many files were read. */
	public int files() {
		return files;
	}

	/** How many elements with an id they hold. */
	public int elements() {
		return elements;
	}

	/** Whether something could not be checked: a file that cannot be read, a rule that failed. */
	public boolean incomplete() {
		return incomplete;
	}

	/** Whether something weighs as much as a severity, or more. */
	public boolean reaches(Severity threshold) {
		return bySeverity.keySet().stream().anyMatch(severity -> severity.atLeast(threshold));
	}

	/** On one line. */
	public String text() {
		return Texts.count(count(Severity.ERROR), "error") + ", " + Texts.count(count(Severity.WARNING), "warning")
				+ ", " + Texts.count(count(Severity.INFO), "info") + ", " + accepted + " accepted; "
				+ Texts.count(files, "file") + ", " + Texts.count(elements, "element");
	}
}
