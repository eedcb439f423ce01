package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.aql.EvaluationContext;

/**
 * The variables that expressions of tools see, scoped as in Sirius: each name has a stack of values. An operation that
 * names a value pushes it and leaves it there; only a loop takes off what is on top when a turn ends. Everything is
 * forgotten when the next tool begins, not when one ends, so that the precondition of the next tool still sees it.
 */
final class Variables {

	private final EvaluationContext context;
	private final Map<String, List<Object>> values = new HashMap<>();

	Variables(EvaluationContext context) {
		this.context = context;
	}

	/** What expressions are evaluated in. */
	EvaluationContext context() {
		return context;
	}

	/** Names a value; null is one. The context of an expression cannot be named. */
	void push(String name, Object value) {
		if (!name.equals(EvaluationContext.SELF)) {
			values.computeIfAbsent(name, n -> new ArrayList<>(2)).add(value);
			context.set(name, value);
		}
	}

	/** Takes off the value that was named last; the one before counts again. */
	void pop(String name) {
		List<Object> stack = values.get(name);
		if (stack == null) {
			return;
		}
		stack.removeLast();
		if (stack.isEmpty()) {
			values.remove(name);
			context.remove(name);
		} else {
			context.set(name, stack.getLast());
		}
	}

	/** Forgets all. */
	void clear() {
		values.keySet().forEach(context::remove);
		values.clear();
	}
}
