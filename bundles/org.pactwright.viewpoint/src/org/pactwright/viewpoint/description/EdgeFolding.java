package org.pactwright.viewpoint.description;

/** At which end of an edge the rest can be folded away. */
public enum EdgeFolding implements Literal {

	NONE("NONE"),
	SOURCE("SOURCE"),
	TARGET("TARGET");

	private final String literal;

	EdgeFolding(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
