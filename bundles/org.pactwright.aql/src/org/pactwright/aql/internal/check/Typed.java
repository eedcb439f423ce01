package org.pactwright.aql.internal.check;

import org.pactwright.aql.types.TypeSet;

/**
 * What is known of an expression.
 *
 * @param types its possible types
 * @param facts which types variables have if the expression is true, and if it is false
 */
record Typed(TypeSet types, Facts facts) {

	/** Without any facts. */
	static Typed of(TypeSet types) {
		return new Typed(types, Facts.NONE);
	}

	/** A type that a service never returns by chance. */
	static Typed of(Class<?> javaClass) {
		return of(TypeSet.of(javaClass));
	}
}
