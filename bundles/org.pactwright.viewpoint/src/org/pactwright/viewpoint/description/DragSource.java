package org.pactwright.viewpoint.description;

/** Where a drop may come from. */
public enum DragSource implements Literal {

	/** The diagram itself. */
	DIAGRAM("DIAGRAM"),
	/** A tree of the model. */
	PROJECT_EXPLORER("PROJECT_EXPLORER"),
	/** Both. */
	BOTH("BOTH");

	private final String literal;

	DragSource(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
