package org.pactwright.language.ide;

import java.nio.file.Path;

import org.pactwright.standards.Finding;

/**
 * What a finding is known by from one analysis to the next.
 *
 * @param rule the id of the rule
 * @param file the file it stands in
 * @param message what is wrong
 * @param offset where it stood; of several that are alike the nearest is meant
 */
public record FindingKey(String rule, Path file, String message, int offset) {

	/** The key of a finding of any analysis. */
	public static FindingKey of(Finding finding) {
		return new FindingKey(finding.rule().id(), finding.place().file(), finding.message(),
				finding.place().offset());
	}

	/** Whether a finding may be the one that is meant. */
	boolean fits(Finding finding) {
		return finding.rule().id().equals(rule) && finding.message().equals(message)
				&& finding.place().file().equals(file);
	}
}
