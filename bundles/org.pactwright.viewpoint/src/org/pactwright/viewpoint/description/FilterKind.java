package org.pactwright.viewpoint.description;

/** What happens to filtered elements. */
public enum FilterKind implements Literal {

	/** They are not shown. */
	HIDE("HIDE"),
	/** They shrink to a dot. */
	COLLAPSE("COLLAPSE");

	private final String literal;

	FilterKind(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
