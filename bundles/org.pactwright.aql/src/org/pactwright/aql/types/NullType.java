package org.pactwright.aql.types;

/** The type of the literal {@code null}: fits everywhere. */
public record NullType() implements Type {

	@Override
	public Class<?> javaClass() {
		return Void.class;
	}

	@Override
	public String text() {
		return "null";
	}
}
