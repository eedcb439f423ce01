package org.pactwright.viewpoint.description;

/** In which direction a layered arrangement runs. */
public enum LayoutDirection implements Literal {

	TOP_TO_BOTTOM("topToBottom"),
	LEFT_TO_RIGHT("LeftToRight"),
	BOTTOM_TO_TOP("bottomToTop");

	private final String literal;

	LayoutDirection(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
