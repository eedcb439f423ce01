package org.pactwright.viewpoint.description;

/** Whether a label stands inside the node or outside. */
public enum LabelPosition implements Literal {

	BORDER("border"),
	NODE("node");

	private final String literal;

	LabelPosition(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
