package org.pactwright.viewpoint.internal.tool;

/** The user has cancelled a question of a tool: all that it did is taken back. */
final class Cancelled extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Cancelled() {
		super("cancelled", null, false, false);
	}
}
