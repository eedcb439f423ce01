package org.pactwright.aql.types;

import java.util.Set;

/**
 * A set that keeps its order.
 *
 * @param element the type of its elements
 */
public record OrderedSetType(Type element) implements Type {

	@Override
	public Class<?> javaClass() {
		return Set.class;
	}

	@Override
	public String text() {
		return "OrderedSet(" + element.text() + ")";
	}
}
