package org.pactwright.viewpoint.description;

/** Where a label stands inside its element. */
public enum LabelAlignment implements Literal {

	CENTER("CENTER"),
	LEFT("LEFT"),
	RIGHT("RIGHT");

	private final String literal;

	LabelAlignment(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
