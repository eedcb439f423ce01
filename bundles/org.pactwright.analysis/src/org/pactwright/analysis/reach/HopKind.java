package org.pactwright.analysis.reach;

/** How information gets from one actor to another. */
public enum HopKind {
	/** An exchange carries it. */
	SENDS("sends to"),
	/** What a body is told, those hear who sit on it. */
	TELLS_MEMBER("is heard by"),
	/** What somebody learns in an office, the organisation knows. */
	WORKS_FOR("works for"),
	/** Who sends it for others has it from them: a role from its organisation, a body from those who sit on it. */
	SPEAKS_THROUGH("speaks through");

	private final String word;

	HopKind(String word) {
		this.word = word;
	}

	/** As it is written between the two actors. */
	public String word() {
		return word;
	}
}
