package org.pactwright.viewpoint.tool;

/**
 * Whether a tool can be used somewhere.
 *
 * @param reason why not, in one sentence; empty if it can
 */
public record Availability(boolean possible, String reason) {

	/** It can be used. */
	public static final Availability YES = new Availability(true, "");

	/** It cannot be used, for a reason. */
	public static Availability no(String reason) {
		return new Availability(false, reason);
	}
}
