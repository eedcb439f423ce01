package org.pactwright.aql.internal.check;

import java.util.Map;

import org.pactwright.aql.types.TypeSet;

/**
 * What is known of an expression.
 *
 * @param types its possible types
 * @param facts which types variables have if the expression is true
 */
record Typed(TypeSet types, Map<String, TypeSet> facts) {

	/** Without any facts. */
	static Typed of(TypeSet types) {
		return new Typed(types, Map.of());
	}

	/** A type that a service never returns by chance. */
	static Typed of(Class<?> javaClass) {
		return of(TypeSet.of(javaClass));
	}
}
