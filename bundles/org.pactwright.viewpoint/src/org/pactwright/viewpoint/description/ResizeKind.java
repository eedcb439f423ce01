package org.pactwright.viewpoint.description;

/** In which directions the user may resize a node. */
public enum ResizeKind implements Literal {

	NONE("NONE"),
	NSEW("NSEW"),
	NORTH_SOUTH("NORTH_SOUTH"),
	EAST_WEST("EAST_WEST");

	private final String literal;

	ResizeKind(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
