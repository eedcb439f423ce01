package org.pactwright.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.EvaluationException;
import org.pactwright.aql.EvaluationResult;
import org.pactwright.aql.Interpreter;
import org.pactwright.aql.Interpreters;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.tool.ToolProblem;

/** Evaluates the expressions of tools, and says where in the specification something is wrong. */
final class Evaluator {

	private final Interpreters interpreters;
	private final Variables variables;
	private final BiFunction<Identity, String, SourcePlace> places;

	Evaluator(Interpreters interpreters, Variables variables, BiFunction<Identity, String, SourcePlace> places) {
		this.interpreters = interpreters;
		this.variables = variables;
		this.places = places;
	}

	Variables variables() {
		return variables;
	}

	Interpreters interpreters() {
		return interpreters;
	}

	/** The value; empty if it is null. Throws {@link EvaluationException}, as the other methods do. */
	Optional<Object> value(ExpressionText text, EObject self) {
		Interpreter interpreter = interpreters.interpreter(text.text());
		EvaluationResult result = interpreter.evaluate(context(self));
		if (result.failed()) {
			throw new EvaluationException(text.text(), result.diagnostics());
		}
		return Optional.ofNullable(result.value());
	}

	/** As Sirius converts it: what is no boolean is true, null is false. */
	boolean condition(ExpressionText text, EObject self) {
		return interpreters.interpreter(text.text()).evaluateBoolean(context(self));
	}

	Optional<String> string(ExpressionText text, EObject self) {
		return interpreters.interpreter(text.text()).evaluateString(context(self));
	}

	/** The object that the value is; a text without prefix stands for {@code self}. */
	Optional<EObject> object(ExpressionText text, EObject self) {
		return interpreters.interpreter(text.text()).evaluateObject(context(self));
	}

	/** The objects in the value. */
	List<EObject> objects(ExpressionText text, EObject self) {
		return interpreters.interpreter(text.text()).evaluateObjects(context(self));
	}

	/** Whether a tool can be used as far as a condition says: blank is true, a condition that fails is false. */
	boolean holds(ExpressionText condition, EObject self) {
		return condition.isBlank() || orElse(c -> condition(c, self), condition, false);
	}

	private static <T> T orElse(Function<ExpressionText, T> evaluation, ExpressionText text, T instead) {
		try {
			return evaluation.apply(text);
		} catch (EvaluationException e) {
			return instead;
		}
	}

	private EvaluationContext context(EObject self) {
		return variables.context().set(EvaluationContext.SELF, self);
	}

	/** A problem with an element of the specification. */
	ToolProblem problem(Identity owner, String attribute, String message) {
		return new ToolProblem(places.apply(owner, attribute), "", message);
	}

	/** A problem with an expression. */
	ToolProblem problem(ExpressionText text, String message) {
		return new ToolProblem(places.apply(text.owner(), text.feature()), text.text(), message);
	}

	/** That an expression cannot be evaluated. */
	ToolProblem problem(ExpressionText text, EvaluationException failure) {
		String why = failure.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::text).findFirst()
				.orElse(failure.getMessage());
		return problem(text, "The expression cannot be evaluated: " + why + ".");
	}
}
