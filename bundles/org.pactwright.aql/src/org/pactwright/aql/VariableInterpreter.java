package org.pactwright.aql;

import java.util.List;

/**
 * {@code var:name}: the value of a variable, nothing more.
 *
 * @param text with the prefix
 * @param name the variable
 */
record VariableInterpreter(String text, String name) implements Interpreter {

	@Override
	public EvaluationResult evaluate(EvaluationContext context) {
		return context.has(name) ? new EvaluationResult(context.value(name).orElse(null), List.of())
				: Interpreters.failure("There is no variable '" + name + "'", name.length());
	}
}
