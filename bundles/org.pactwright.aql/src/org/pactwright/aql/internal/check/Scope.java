package org.pactwright.aql.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.pactwright.aql.types.TypeSet;

/**
 * The variables in sight with their types. Immutable.
 *
 * @param variables by name
 */
record Scope(Map<String, TypeSet> variables) {

	/** Copies. */
	Scope {
		variables = Map.copyOf(variables);
	}

	/** The types of a variable; empty if there is no such variable. */
	Optional<TypeSet> types(String variable) {
		return Optional.ofNullable(variables.get(variable));
	}

	/** With more variables, which hide those of the same name. */
	Scope with(Map<String, TypeSet> more) {
		if (more.isEmpty()) {
			return this;
		}
		Map<String, TypeSet> all = new HashMap<>(variables);
		all.putAll(more);
		return new Scope(all);
	}
}
