package org.pactwright.aql;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pactwright.aql.internal.run.Compiler;
import org.pactwright.aql.internal.run.Library;
import org.pactwright.aql.syntax.Parser;
import org.pactwright.aql.syntax.Syntax;

/**
 * A compiled expression. Made by an {@link Engine}; may be kept and used by several threads, each with a context of its
 * own. Evaluating it never throws for anything that the expression, the model or a service does.
 */
public final class Expression {
	private final Syntax syntax;
	private final Compiler.Compiled compiled;
	private final Library library;
	private final List<Diagnostic> problems;

	private Expression(Syntax syntax, Compiler.Compiled compiled, Library library) {
		this.syntax = syntax;
		this.compiled = compiled;
		this.library = library;
		this.problems = Stream.concat(syntax.problems().stream(), compiled.problems().stream()).toList();
	}

	static Expression of(String text, Library library) {
		Syntax syntax = Parser.parse(text);
		return new Expression(syntax, Compiler.compile(syntax.expression(), library), library);
	}

	/** The text and its parse. */
	public Syntax syntax() {
		return syntax;
	}

	/**
	 * What is wrong with it whatever the model: syntax, unknown types. With a mistake in the syntax it never has a
	 * value; an unknown type is an error of those evaluations only that come to it.
	 */
	public List<Diagnostic> problems() {
		return problems;
	}

	/** The variables that it needs. */
	public Set<String> variables() {
		return compiled.globals();
	}

	/**
	 * Evaluates it.
	 *
	 * @param context the variables and what else it may look at
	 */
	public EvaluationResult evaluate(EvaluationContext context) {
		return syntax.correct() ? context.session().evaluate(compiled.node(), compiled.slots(), library)
				: new EvaluationResult(null, problems);
	}

	/**
	 * Evaluates it as Sirius does, which closes brackets that are still open at the end: a WARNING, not an error.
	 *
	 * @param context as above
	 */
	public EvaluationResult evaluateForgiving(EvaluationContext context) {
		if (!syntax.unclosed()) {
			return evaluate(context);
		}
		EvaluationResult result = context.session().evaluate(compiled.node(), compiled.slots(), library);
		Stream<Diagnostic> forgiven = syntax.problems().stream()
				.map(p -> new Diagnostic(Severity.WARNING, p.message(), p.start(), p.end()));
		return new EvaluationResult(result.value(), Stream.concat(forgiven, result.diagnostics().stream()).toList());
	}
}
