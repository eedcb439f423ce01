package org.pactwright.viewpoint.description;

/** Which ends of an edge point to the centre. */
public enum EdgeCentering implements Literal {

	NONE("None"),
	BOTH("Both"),
	SOURCE("Source"),
	TARGET("Target");

	private final String literal;

	EdgeCentering(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
