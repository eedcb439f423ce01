package org.pactwright.analysis.cascade;

/** How an element fares at a moment. */
public enum Condition {
	/** As usual. */
	WORKING("working"),
	/** Less than usual, or by other means, but at least the minimum. */
	DEGRADED("degraded"),
	/** Less than the minimum, or nothing. */
	DOWN("down");

	private final String word;

	Condition(String word) {
		this.word = word;
	}

	/** As it is written. */
	public String word() {
		return word;
	}
}
