package org.pactwright.viewpoint.description;

/** A trait of a font. */
public enum FontStyle implements Literal {

	ITALIC("italic"),
	BOLD("bold"),
	UNDERLINE("underline"),
	STRIKE_THROUGH("strike_through");

	private final String literal;

	FontStyle(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
