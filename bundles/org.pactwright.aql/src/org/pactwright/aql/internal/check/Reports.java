package org.pactwright.aql.internal.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;

/** Collects what a check finds, each thing once. */
final class Reports {
	private static final int MOST = 100;

	private final Set<Diagnostic> found = new LinkedHashSet<>();
	private final Set<Diagnostic> unknownFeatures = new HashSet<>();

	Reports(List<Diagnostic> known) {
		found.addAll(known);
	}

	void warn(String message, int start, int end) {
		add(new Diagnostic(Severity.WARNING, message, start, end));
	}

	/** A feature that what is known of the receiver does not have. */
	void warnOfFeature(String message, int start, int end) {
		Diagnostic diagnostic = new Diagnostic(Severity.WARNING, message, start, end);
		unknownFeatures.add(diagnostic);
		add(diagnostic);
	}

	void error(String message, int start, int end) {
		add(new Diagnostic(Severity.ERROR, message, start, end));
	}

	private void add(Diagnostic diagnostic) {
		if (found.size() < MOST) {
			found.add(diagnostic);
		}
	}

	/** Those of all that are about features. */
	Set<Diagnostic> unknownFeatures() {
		return unknownFeatures;
	}

	/** In the order of the text. */
	List<Diagnostic> all() {
		return found.stream().sorted(Comparator.comparingInt(Diagnostic::start)).toList();
	}
}
