package org.pactwright.aql.internal.run;

/** Ends an evaluation that somebody has stopped, or that takes or gathers too much; never leaves the session. */
final class Halt extends RuntimeException {
	private static final long serialVersionUID = 1L;

	Halt() {
		super("stopped", null, false, false);
	}
}
