package org.pactwright.aql;

import java.util.List;

import org.pactwright.aql.internal.BoundedCache;

/**
 * Chooses the interpreter of an expression by its prefix: {@code aql:}, {@code feature:}, {@code service:},
 * {@code var:}; anything else is a literal. Thread-safe; interpreters are kept, within a bound.
 */
public final class Interpreters {
	private static final int MOST_KEPT = 2_000;
	private static final int LONGEST_KEPT = 10_000;

	private final Engine engine;
	private final JavaServices javaServices;
	private final BoundedCache<String, Interpreter> kept = new BoundedCache<>(MOST_KEPT);

	/**
	 * @param engine evaluates {@code aql:}; for {@code aql:} to know the Java services it must have been given them
	 * @param javaServices what {@code service:} may call
	 */
	public Interpreters(Engine engine, JavaServices javaServices) {
		this.engine = engine;
		this.javaServices = javaServices;
	}

	/** The engine behind {@code aql:}. */
	public Engine engine() {
		return engine;
	}

	/** The interpreter of an expression; what is wrong with the expression shows when it is evaluated. */
	public Interpreter interpreter(String expression) {
		return expression.length() > LONGEST_KEPT ? make(expression) : kept.get(expression, this::make);
	}

	private Interpreter make(String expression) {
		String body = expression.substring(expression.indexOf(':') + 1);
		if (expression.startsWith("aql:")) {
			return new ExpressionInterpreter(expression, engine.expression(body.strip()));
		}
		if (expression.startsWith("feature:")) {
			return new FeatureInterpreter(expression, body.strip());
		}
		if (expression.startsWith("var:")) {
			return new VariableInterpreter(expression, body.strip());
		}
		if (expression.startsWith("service:")) {
			return new ServiceInterpreter(expression, body.strip(), javaServices.services(), engine.library());
		}
		return new LiteralInterpreter(expression);
	}

	/**
	 * An expression evaluated by the engine; brackets still open at the end are forgiven, as specifications rely on it.
	 */
	private record ExpressionInterpreter(String text, Expression expression) implements Interpreter {

		@Override
		public EvaluationResult evaluate(EvaluationContext context) {
			return expression.evaluateForgiving(context);
		}
	}

	/** The result of an evaluation that failed as a whole. */
	static EvaluationResult failure(String message, int end) {
		return new EvaluationResult(null, List.of(new Diagnostic(Severity.ERROR, message, 0, end)));
	}
}
