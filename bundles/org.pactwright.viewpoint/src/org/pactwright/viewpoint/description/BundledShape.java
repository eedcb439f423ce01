package org.pactwright.viewpoint.description;

/** A shape that is always there. */
public enum BundledShape implements Literal {

	SQUARE("square"),
	STROKE("stroke"),
	TRIANGLE("triangle"),
	DOT("dot"),
	RING("ring"),
	PROVIDED_SHAPE("providedShape");

	private final String literal;

	BundledShape(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
