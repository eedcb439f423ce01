package org.pactwright.aql.types;

import java.util.List;

/**
 * A list.
 *
 * @param element the type of its elements
 */
public record SequenceType(Type element) implements Type {

	@Override
	public Class<?> javaClass() {
		return List.class;
	}

	@Override
	public String text() {
		return "Sequence(" + element.text() + ")";
	}
}
