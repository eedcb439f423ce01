package org.pactwright.viewpoint.internal.refresh;

import org.pactwright.aql.Interpreters;
import org.pactwright.viewpoint.description.ExpressionText;

/** Compiles expressions. */
final class Exprs {

	private final Interpreters interpreters;
	private final Problems problems;

	Exprs(Interpreters interpreters, Problems problems) {
		this.interpreters = interpreters;
		this.problems = problems;
	}

	Expr of(ExpressionText text) {
		return new Expr(text, interpreters.interpreter(text.text()), problems);
	}

	Problems problems() {
		return problems;
	}
}
