package org.pactwright.aql;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * An expression without a prefix: a whole number if it reads as one, else the text itself. As an object of a model it
 * is the context, whatever it says.
 *
 * @param text the whole of it
 */
record LiteralInterpreter(String text) implements Interpreter {

	@Override
	public EvaluationResult evaluate(EvaluationContext context) {
		return new EvaluationResult(value(), List.of());
	}

	private Object value() {
		try {
			return Integer.valueOf(text);
		} catch (NumberFormatException e) {
			return text;
		}
	}

	@Override
	public boolean evaluateBoolean(EvaluationContext context) {
		return Boolean.parseBoolean(text);
	}

	@Override
	public Optional<String> evaluateString(EvaluationContext context) {
		return Optional.of(text);
	}

	@Override
	public Optional<EObject> evaluateObject(EvaluationContext context) {
		return context.value(EvaluationContext.SELF).filter(EObject.class::isInstance).map(EObject.class::cast);
	}

	@Override
	public List<EObject> evaluateObjects(EvaluationContext context) {
		return List.of();
	}
}
