package org.pactwright.standards;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Place;
import org.pactwright.language.Severity;

/**
 * One thing a rule misses in a project. Ordered by file, offset, rule id and message.
 *
 * @param rule the rule
 * @param severity as it counts here, after the status of the plan was looked at
 * @param message what is wrong, in one or two sentences, with all names filled in
 * @param element the most local element that is to blame
 * @param place where it stands, or the place of the feature that is to blame
 * @param waiver why it was accepted, or empty when it counts
 */
public record Finding(RuleInfo rule, Severity severity, String message, EObject element, Place place,
		Optional<Acceptance> waiver) implements Comparable<Finding> {

	private static final Comparator<Finding> ORDER = Comparator
			.comparing((Finding finding) -> finding.place().file())
			.thenComparingInt(finding -> finding.place().offset())
			.thenComparing(finding -> finding.rule().id())
			.thenComparing(Finding::message);

	/** Whether somebody accepted this finding on purpose, so that it does not count. */
	public boolean accepted() {
		return waiver.isPresent();
	}

	@Override
	public int compareTo(Finding other) {
		return ORDER.compare(this, other);
	}
}
