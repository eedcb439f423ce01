package org.pactwright.analysis.reach;

/** What forbids that information goes on. */
public enum Bar {
	/** The owner has decided that it is not shared. */
	POLICY("policy"),
	/** The traffic light label does not let it go there. */
	LABEL("label"),
	/** The receiver may not handle what is classified like this. */
	CLEARANCE("clearance"),
	/** There is no agreement between the two sides that is in force. */
	AGREEMENT("agreement");

	private final String word;

	Bar(String word) {
		this.word = word;
	}

	/** As it is written. */
	public String word() {
		return word;
	}
}
