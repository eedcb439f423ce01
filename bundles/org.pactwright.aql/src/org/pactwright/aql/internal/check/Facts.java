package org.pactwright.aql.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.pactwright.aql.types.TypeSet;

/**
 * What a condition says of the types of variables.
 *
 * @param ifTrue types of variables where it holds
 * @param ifFalse types of variables where it does not
 */
record Facts(Map<String, TypeSet> ifTrue, Map<String, TypeSet> ifFalse) {

	/** Nothing. */
	static final Facts NONE = new Facts(Map.of(), Map.of());

	/** Of the opposite. */
	Facts not() {
		return new Facts(ifFalse, ifTrue);
	}

	/** Of this and another one that was looked at where this one holds. */
	Facts and(Facts other) {
		return new Facts(both(ifTrue, other.ifTrue), either(ifFalse, other.ifFalse));
	}

	/** Of this or another one that was looked at where this one does not hold. */
	Facts or(Facts other) {
		return new Facts(either(ifTrue, other.ifTrue), both(ifFalse, other.ifFalse));
	}

	/** Without those about some variables, which are not seen from outside. */
	Facts without(Set<String> variables) {
		Map<String, TypeSet> outsideTrue = new HashMap<>(ifTrue);
		outsideTrue.keySet().removeAll(variables);
		Map<String, TypeSet> outsideFalse = new HashMap<>(ifFalse);
		outsideFalse.keySet().removeAll(variables);
		return new Facts(outsideTrue, outsideFalse);
	}

	private static Map<String, TypeSet> both(Map<String, TypeSet> first, Map<String, TypeSet> second) {
		Map<String, TypeSet> result = new HashMap<>(first);
		result.putAll(second);
		return result;
	}

	private static Map<String, TypeSet> either(Map<String, TypeSet> first, Map<String, TypeSet> second) {
		Map<String, TypeSet> result = new HashMap<>();
		first.forEach((variable, types) -> {
			if (second.containsKey(variable)) {
				result.put(variable, types.or(second.get(variable)));
			}
		});
		return result;
	}
}
