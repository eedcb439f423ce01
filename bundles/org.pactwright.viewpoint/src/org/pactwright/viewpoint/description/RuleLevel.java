package org.pactwright.viewpoint.description;

/** How serious a broken rule is. */
public enum RuleLevel implements Literal {

	INFO("INFO"),
	WARNING("WARNING"),
	ERROR("ERROR");

	private final String literal;

	RuleLevel(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
