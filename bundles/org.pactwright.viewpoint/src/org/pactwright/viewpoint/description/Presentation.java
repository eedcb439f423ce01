package org.pactwright.viewpoint.description;

/** How the content of a container is arranged. */
public enum Presentation implements Literal {

	/** Anywhere. */
	FREE_FORM("FreeForm"),
	/** One text line below the other. */
	LIST("List"),
	/** Regions side by side. */
	HORIZONTAL_STACK("HorizontalStack"),
	/** Regions one below the other. */
	VERTICAL_STACK("VerticalStack");

	private final String literal;

	Presentation(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
