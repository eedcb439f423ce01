package org.pactwright.viewpoint.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.types.TypeSet;

/**
 * What expressions can name at a place of a specification.
 *
 * @param self the possible types of the element that they start from
 * @param owner the possible types of the element whose view holds the views of {@code self}
 * @param variables other names, with their types
 */
record Scope(TypeSet self, TypeSet owner, Map<String, TypeSet> variables) {

	/** Nothing is known, nothing can be named. */
	static final Scope UNKNOWN = new Scope(TypeSet.ANY, TypeSet.ANY, Map.of());

	/** Expressions start from something else. */
	Scope at(TypeSet newSelf) {
		return new Scope(newSelf, owner, variables);
	}

	/** What is inside: its owner is what {@code self} is here. */
	Scope inside(TypeSet newSelf) {
		return new Scope(newSelf, self, variables);
	}

	/** The same with an owner of whatever type. */
	Scope withOwner(TypeSet newOwner) {
		return new Scope(self, newOwner, variables);
	}

	/** More names, of any type. */
	Scope with(String... names) {
		return with(List.of(names));
	}

	/** More names, of any type. */
	Scope with(Collection<String> names) {
		Map<String, TypeSet> all = new HashMap<>(variables);
		names.forEach(name -> all.putIfAbsent(name, TypeSet.ANY));
		return new Scope(self, owner, all);
	}

	/** All names, {@code self} among them. */
	Map<String, TypeSet> all() {
		Map<String, TypeSet> all = new HashMap<>(variables);
		all.put(EvaluationContext.SELF, self);
		return all;
	}
}
