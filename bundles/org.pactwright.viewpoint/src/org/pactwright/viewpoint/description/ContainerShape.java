package org.pactwright.viewpoint.description;

/** The shape of a container. */
public enum ContainerShape implements Literal {

	PARALLELOGRAM("parallelogram");

	private final String literal;

	ContainerShape(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
