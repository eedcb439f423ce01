package org.pactwright.viewpoint.description;

/** How a line is dashed. */
public enum LineStyle implements Literal {

	SOLID("solid"),
	DASH("dash"),
	DOT("dot"),
	DASH_DOT("dash_dot");

	private final String literal;

	LineStyle(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
