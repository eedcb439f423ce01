package org.pactwright.viewpoint.diagram;

import org.pactwright.viewpoint.SourcePlace;

/**
 * Something that went wrong while a diagram was made; the rest of it is there all the same.
 *
 * @param expression the expression as written; empty if the problem is not about one
 * @param place where in the specification
 * @param message what is wrong, in one sentence
 */
public record DiagramProblem(String expression, SourcePlace place, String message) {

	@Override
	public String toString() {
		return place + ": " + message + (expression.isEmpty() ? "" : " [" + expression + "]");
	}
}
