package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.tool.ToolProblem;

/**
 * The attribute of an operation that something is about.
 *
 * @param expression what is written there; empty if it is not about an expression
 */
record Where(Identity operation, String attribute, String expression) {

	static Where of(ExpressionText text) {
		return new Where(text.owner(), text.feature(), text.text());
	}

	static Where of(Identity operation) {
		return new Where(operation, "", "");
	}

	ToolProblem problem(Evaluator evaluator, String message) {
		ToolProblem at = evaluator.problem(operation, attribute, message);
		return new ToolProblem(at.place(), expression, message);
	}
}
