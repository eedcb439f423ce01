package org.pactwright.viewpoint.internal.refresh;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.EvaluationException;
import org.pactwright.aql.EvaluationResult;
import org.pactwright.aql.Interpreter;
import org.pactwright.viewpoint.description.ExpressionText;

/**
 * An expression of the specification, compiled. A failure is reported, and the caller says what counts instead.
 */
final class Expr {

	private final ExpressionText text;
	private final Interpreter interpreter;
	private final Problems problems;
	private final boolean blank;
	private final boolean literal;

	Expr(ExpressionText text, Interpreter interpreter, Problems problems) {
		this.text = text;
		this.interpreter = interpreter;
		this.problems = problems;
		this.blank = text.isBlank();
		String written = text.text();
		this.literal = !written.startsWith("aql:") && !written.startsWith("feature:") && !written.startsWith("var:")
				&& !written.startsWith("service:");
	}

	ExpressionText text() {
		return text;
	}

	/** Whether there is no expression. */
	boolean isBlank() {
		return blank;
	}

	/** Whether its value is the same for everything. */
	boolean isLiteral() {
		return literal;
	}

	/** Blank is true; null is false; any value that is no boolean is true. */
	boolean holds(EvaluationContext context, boolean onFailure) {
		if (blank) {
			return true;
		}
		if (problems.isGivenUp(text)) {
			return onFailure;
		}
		try {
			return interpreter.evaluateBoolean(context);
		} catch (EvaluationException e) {
			return failed(e, context, onFailure);
		}
	}

	/** The objects in the value, duplicates included; none if it fails. */
	List<EObject> objects(EvaluationContext context) {
		if (blank) {
			return List.of();
		}
		if (problems.isGivenUp(text)) {
			return List.of();
		}
		try {
			return interpreter.evaluateObjects(context);
		} catch (EvaluationException e) {
			return failed(e, context, List.of());
		}
	}

	/** The value if it is one object; empty if it is none. */
	Optional<EObject> object(EvaluationContext context, Optional<EObject> onFailure) {
		if (blank) {
			return Optional.empty();
		}
		if (problems.isGivenUp(text)) {
			return onFailure;
		}
		try {
			return interpreter.evaluateObject(context);
		} catch (EvaluationException e) {
			return failed(e, context, onFailure);
		}
	}

	/** The text of the value; empty if it is null. */
	Optional<String> string(EvaluationContext context, Optional<String> onFailure) {
		if (literal) {
			return Optional.of(text.text());
		}
		if (problems.isGivenUp(text)) {
			return onFailure;
		}
		try {
			return interpreter.evaluateString(context);
		} catch (EvaluationException e) {
			return failed(e, context, onFailure);
		}
	}

	/** The value as a whole number; empty if it is none or if it fails. */
	OptionalInt integer(EvaluationContext context) {
		if (blank) {
			return OptionalInt.empty();
		}
		if (problems.isGivenUp(text)) {
			return OptionalInt.empty();
		}
		try {
			return interpreter.evaluateInteger(context);
		} catch (EvaluationException e) {
			return failed(e, context, OptionalInt.empty());
		}
	}

	/** Any value; empty if it is null or if it fails. */
	Optional<Object> value(EvaluationContext context) {
		if (problems.isGivenUp(text)) {
			return Optional.empty();
		}
		EvaluationResult result = interpreter.evaluate(context);
		if (result.failed()) {
			return failed(new EvaluationException(text.text(), result.diagnostics()), context, Optional.empty());
		}
		return Optional.ofNullable(result.value());
	}

	private <T> T failed(EvaluationException failure, EvaluationContext context, T instead) {
		if (context.exhausted()) {
			problems.giveUp(text);
		}
		List<Diagnostic> errors = failure.diagnostics().stream().filter(Diagnostic::isError).toList();
		problems.expression(text, errors.isEmpty() ? failure.getMessage() : errors.get(0).text());
		return instead;
	}

	@Override
	public String toString() {
		return text.text();
	}
}
