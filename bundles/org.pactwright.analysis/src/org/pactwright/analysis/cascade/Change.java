package org.pactwright.analysis.cascade;

/** What happens to an element at a moment. */
public enum Change {
	/** It no longer delivers its minimum. */
	FALLS("falls"),
	/** It delivers less than before, or only by other means, but still its minimum. */
	DEGRADES("degrades"),
	/** It delivers more than before; see the condition whether that is all it usually does. */
	RESTORED("restored"),
	/** It has been out for as long as can be borne, and still is. */
	INTOLERABLE("intolerable");

	private final String word;

	Change(String word) {
		this.word = word;
	}

	/** As it is written. */
	public String word() {
		return word;
	}
}
