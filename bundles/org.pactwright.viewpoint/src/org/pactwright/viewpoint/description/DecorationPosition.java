package org.pactwright.viewpoint.description;

/** The place of a decoration. */
public enum DecorationPosition implements Literal {

	NORTH("NORTH"),
	WEST("WEST"),
	SOUTH("SOUTH"),
	EAST("EAST"),
	NORTH_WEST("NORTH_WEST"),
	NORTH_EAST("NORTH_EAST"),
	SOUTH_WEST("SOUTH_WEST"),
	SOUTH_EAST("SOUTH_EAST"),
	CENTER("CENTER");

	private final String literal;

	DecorationPosition(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
