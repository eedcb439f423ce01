package org.pactwright.viewpoint.description;

/** A side of an element. */
public enum Side implements Literal {

	WEST("WEST"),
	SOUTH("SOUTH"),
	EAST("EAST"),
	NORTH("NORTH");

	private final String literal;

	Side(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
