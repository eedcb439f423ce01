package org.pactwright.aql.spi;

/**
 * The value of an expression part that could not be evaluated: an unknown feature or service, a failed service. It is
 * not null: {@code null->isEmpty()} is true, Nothing stays Nothing. It is dropped from collections and becomes null at
 * the end of an evaluation. Only a service whose parameter is declared {@link Object} ever sees it; as text it is
 * empty.
 */
public final class Nothing {

	/** The one value. */
	public static final Nothing VALUE = new Nothing();

	private Nothing() {
	}

	@Override
	public String toString() {
		return "";
	}
}
