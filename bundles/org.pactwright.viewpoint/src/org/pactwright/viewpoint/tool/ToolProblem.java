package org.pactwright.viewpoint.tool;

import org.pactwright.viewpoint.SourcePlace;

/**
 * Why a tool did nothing, or what was odd about what it did.
 *
 * @param place where in the specification
 * @param expression the expression that it is about, as written; empty if it is about none
 * @param message what is wrong, in one sentence
 */
public record ToolProblem(SourcePlace place, String expression, String message) {

	@Override
	public String toString() {
		return place + ": " + message + (expression.isEmpty() ? "" : " [" + expression + "]");
	}
}
