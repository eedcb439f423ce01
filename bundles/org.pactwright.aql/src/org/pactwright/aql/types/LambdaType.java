package org.pactwright.aql.types;

import org.pactwright.aql.spi.Lambda;

/**
 * The type of {@code x | body}.
 *
 * @param result the types of the body
 */
public record LambdaType(TypeSet result) implements Type {

	@Override
	public Class<?> javaClass() {
		return Lambda.class;
	}

	@Override
	public String text() {
		return "a lambda giving " + result.text();
	}
}
