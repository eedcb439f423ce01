package org.pactwright.viewpoint.description;

/** How a line finds its way. */
public enum EdgeRouting implements Literal {

	STRAIGHT("straight"),
	MANHATTAN("manhattan"),
	TREE("tree");

	private final String literal;

	EdgeRouting(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
