package org.pactwright.aql;

import java.util.List;

/**
 * What an evaluation gives. With an error among the diagnostics the value means nothing and is usually null; warnings
 * say why a value is null or a collection lacks elements.
 *
 * @param value null is a value of the language; a collection is a {@link List} or an ordered {@link java.util.Set}, and
 *     never a live list of the model
 * @param diagnostics empty in the good case
 */
public record EvaluationResult(Object value, List<Diagnostic> diagnostics) {

	/** Whether there is an error: then there is no value. */
	public boolean failed() {
		return !diagnostics.isEmpty() && diagnostics.stream().anyMatch(Diagnostic::isError);
	}
}
