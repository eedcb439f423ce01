package org.pactwright.aql.internal.check;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;

/** Collects what a check finds, each thing once. */
final class Reports {
	private static final int MOST = 100;

	private final Set<Diagnostic> found = new LinkedHashSet<>();

	Reports(List<Diagnostic> known) {
		found.addAll(known);
	}

	void warn(String message, int start, int end) {
		add(new Diagnostic(Severity.WARNING, message, start, end));
	}

	void error(String message, int start, int end) {
		add(new Diagnostic(Severity.ERROR, message, start, end));
	}

	private void add(Diagnostic diagnostic) {
		if (found.size() < MOST) {
			found.add(diagnostic);
		}
	}

	/** In the order of the text. */
	List<Diagnostic> all() {
		return found.stream().sorted(Comparator.comparingInt(Diagnostic::start)).toList();
	}
}
