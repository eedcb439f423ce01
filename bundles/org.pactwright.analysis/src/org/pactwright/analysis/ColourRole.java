package org.pactwright.analysis;

/** What a colour on a diagram is to say; which colour that is, the theme of the diagram decides. */
public enum ColourRole {
	/** Where it all began: taken out on purpose. */
	FAILED,
	/** Out for longer than can be borne. */
	INTOLERABLE,
	/** Does not deliver even its minimum. */
	DOWN,
	/** Delivers less than usual, or by other means than usual. */
	DEGRADED,
	/** Was out or weakened and is back. */
	RESTORED,
	/** May hold a piece of information. */
	ALLOWED,
	/** Gets a piece of information that it must not hold. */
	FORBIDDEN
}
