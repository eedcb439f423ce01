package org.pactwright.viewpoint.description;

/** How two background colours are mixed. */
public enum BackgroundStyle implements Literal {

	GRADIENT_LEFT_TO_RIGHT("GradientLeftToRight"),
	LIQUID("Liquid"),
	GRADIENT_TOP_TO_BOTTOM("GradientTopToBottom");

	private final String literal;

	BackgroundStyle(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
