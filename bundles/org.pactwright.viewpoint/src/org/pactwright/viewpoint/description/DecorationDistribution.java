package org.pactwright.viewpoint.description;

/** How several decorations at one place are laid out. */
public enum DecorationDistribution implements Literal {

	VERTICAL("VERTICAL"),
	HORIZONTAL("HORIZONTAL");

	private final String literal;

	DecorationDistribution(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
