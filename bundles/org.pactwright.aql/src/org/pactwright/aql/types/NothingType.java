package org.pactwright.aql.types;

import org.pactwright.aql.spi.Nothing;

/** The type of what cannot be evaluated. */
public record NothingType() implements Type {

	@Override
	public Class<?> javaClass() {
		return Nothing.class;
	}

	@Override
	public String text() {
		return "nothing";
	}
}
