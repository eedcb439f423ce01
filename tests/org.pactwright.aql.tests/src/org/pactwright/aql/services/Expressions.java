package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.EvaluationResult;

/**
 * Evaluates expressions on a {@link LibraryModel}: {@code self} is the city library, the people and books go by name.
 */
class Expressions {
	final LibraryModel model = new LibraryModel();
	final Engine engine = Engine.of(List.of(model.metamodel));
	EvaluationContext context = EvaluationContext.of(model.city).set("branch", model.branch).set("a", model.a)
			.set("a1", model.a1).set("b", model.b).set("alpha", model.alpha).set("beta", model.beta)
			.set("gamma", model.gamma).set("ada", model.ada).set("bo", model.bo).set("cy", model.cy)
			.crossReferencer(model.crossReferencer());

	EvaluationResult evaluate(String expression) {
		return engine.evaluate(expression, context);
	}

	/** The expression has that value, and there is nothing to complain about. Of sets the order counts too. */
	void gives(Object expected, String expression) {
		EvaluationResult result = evaluate(expression);
		assertEquals(List.of(), result.diagnostics(), expression);
		assertValue(expected, result.value(), expression);
	}

	/** The expression has that value, with at least one warning. */
	void givesWithWarning(Object expected, String expression) {
		EvaluationResult result = evaluate(expression);
		assertFalse(result.failed(), () -> expression + ": " + result.diagnostics());
		assertFalse(result.diagnostics().isEmpty(), () -> expression + " should give a warning");
		assertValue(expected, result.value(), expression);
	}

	/** The expression has no value, and a warning says why. */
	void givesNothing(String expression) {
		givesWithWarning(null, expression);
	}

	/** The expression is an error, and its message has a word in it. */
	void fails(String expression, String word) {
		EvaluationResult result = evaluate(expression);
		assertTrue(result.failed(), () -> expression + " should fail, but gives " + result.value());
		assertTrue(result.diagnostics().stream().anyMatch(d -> d.isError() && d.message().contains(word)),
				() -> expression + ": " + result.diagnostics());
		assertNull(result.value(), expression);
	}

	private static void assertValue(Object expected, Object value, String expression) {
		assertEquals(expected, value, expression);
		if (expected instanceof Set<?> set && value instanceof Set<?> found) {
			assertEquals(new ArrayList<>(set), new ArrayList<>(found), expression);
		}
	}

	static List<Object> list(Object... elements) {
		return new ArrayList<>(Arrays.asList(elements));
	}

	static Set<Object> set(Object... elements) {
		return new LinkedHashSet<>(Arrays.asList(elements));
	}
}
