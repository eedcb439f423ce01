package org.pactwright.aql;

/** How much a diagnostic weighs. */
public enum Severity {

	/** Worth knowing. */
	INFO,
	/** The value is null, or lacks elements, where a value may have been meant. */
	WARNING,
	/** The expression has no value. */
	ERROR
}
