package org.pactwright.aql;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;

/**
 * An expression of a viewpoint specification in whatever language its prefix says, ready to be evaluated. Thread-safe,
 * provided that each thread brings a context of its own.
 *
 * <p>
 * All {@code evaluate…} methods except {@link #evaluate} throw {@link EvaluationException} if there is an error.
 */
public interface Interpreter {

	/** The text with its prefix. */
	String text();

	/** Evaluates it; never throws for anything the expression, the model or a service does. */
	EvaluationResult evaluate(EvaluationContext context);

	/**
	 * The value.
	 *
	 * @return empty if it is null
	 */
	default Optional<Object> evaluateValue(EvaluationContext context) {
		EvaluationResult result = evaluate(context);
		if (result.failed()) {
			throw new EvaluationException(text(), result.diagnostics());
		}
		return Optional.ofNullable(result.value());
	}

	/** Null and false and the text "false" are false; everything else is true. */
	default boolean evaluateBoolean(EvaluationContext context) {
		Object value = evaluateValue(context).orElse(Boolean.FALSE);
		if (value instanceof Boolean holds) {
			return holds;
		}
		return !(value instanceof String text) || !text.equalsIgnoreCase("false");
	}

	/** The value as a whole number; empty if it does not read as one. */
	default OptionalInt evaluateInteger(EvaluationContext context) {
		String text = String.valueOf(evaluateValue(context).orElse(""));
		try {
			return OptionalInt.of(Integer.parseInt(text));
		} catch (NumberFormatException e) {
			return OptionalInt.empty();
		}
	}

	/** The value as text; empty if it is null. */
	default Optional<String> evaluateString(EvaluationContext context) {
		return evaluateValue(context).map(String::valueOf);
	}

	/** The value if it is an object of a model. */
	default Optional<EObject> evaluateObject(EvaluationContext context) {
		return evaluateValue(context).filter(EObject.class::isInstance).map(EObject.class::cast);
	}

	/** The objects of a model in the value: a single one, or those in a collection or array, in their order. */
	default List<EObject> evaluateObjects(EvaluationContext context) {
		Object value = evaluateValue(context).orElse(List.of());
		Collection<?> all = switch (value) {
			case Collection<?> many -> many;
			case Object[] array -> Arrays.asList(array);
			default -> List.of(value);
		};
		return all.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}
}
