package org.pactwright.aql.syntax;

import java.util.List;

import org.pactwright.aql.Diagnostic;

/**
 * What the parser makes of a text. There is always an expression; where the text is broken it has {@link Expr.Missing}
 * parts, and there is at least one problem.
 *
 * @param text what was parsed
 * @param expression the whole of it
 * @param problems errors in the order of the text
 * @param unclosed whether all that is wrong is that brackets are still open at the end, other than those of calls
 */
public record Syntax(String text, Expr expression, List<Diagnostic> problems, boolean unclosed) {

	/** Copies the problems. */
	public Syntax {
		problems = List.copyOf(problems);
	}

	/** Whether the text is free of errors. */
	public boolean correct() {
		return problems.isEmpty();
	}
}
