package org.pactwright.viewpoint.description;

/** How gauges stand beside each other. */
public enum GaugeAlignment implements Literal {

	VERTICAL("VERTICAL"),
	HORIZONTAL("HORIZONTAL"),
	SQUARE("SQUARE");

	private final String literal;

	GaugeAlignment(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
