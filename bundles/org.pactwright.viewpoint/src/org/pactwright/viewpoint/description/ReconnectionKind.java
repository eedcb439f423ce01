package org.pactwright.viewpoint.description;

/** Which end of an edge may be moved. */
public enum ReconnectionKind implements Literal {

	RECONNECT_TARGET("RECONNECT_TARGET"),
	RECONNECT_SOURCE("RECONNECT_SOURCE"),
	RECONNECT_BOTH("RECONNECT_BOTH");

	private final String literal;

	ReconnectionKind(String literal) {
		this.literal = literal;
	}

	@Override
	public String literal() {
		return literal;
	}
}
