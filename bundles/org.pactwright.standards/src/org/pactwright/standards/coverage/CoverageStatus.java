package org.pactwright.standards.coverage;

import java.util.Locale;

/** How a project stands towards a clause or a rule. */
public enum CoverageStatus {
	/** A rule misses something that nobody accepted. */
	MISSED,
	/** Nothing can be said: no rule judges it, or a rule could not be run. The reason says which. */
	NOT_CHECKABLE,
	/** All that is missed was accepted on purpose, with a reason. */
	WAIVED,
	/** The model holds something for it, and no rule misses anything. */
	MET,
	/** Nothing to judge: a pack is off, a stage has not come, or the model has no such element. The reason says which. */
	NOT_APPLICABLE;

	/** For people and files: {@code not applicable}. */
	public String word() {
		return this == NOT_CHECKABLE ? "not checkable by machine" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/** For programs: {@code not_applicable}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
