package org.pactwright.viewpoint.description;

/** The kinds of elements that a layout option is for. */
public enum LayoutTarget implements Literal {

	PARENT("PARENT"),
	NODE("NODE"),
	EDGE("EDGE"),
	PORTS("PORTS"),
	LABEL("LABEL");

	private final String literal;

	LayoutTarget(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
