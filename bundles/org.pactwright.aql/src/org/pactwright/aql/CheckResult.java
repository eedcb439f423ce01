package org.pactwright.aql;

import java.util.List;

import org.pactwright.aql.types.TypeSet;

/**
 * What can be said of an expression without a model.
 *
 * @param types the possible types of its value
 * @param diagnostics syntax errors, unknown types and variables as errors; what can have no value as warnings
 */
public record CheckResult(TypeSet types, List<Diagnostic> diagnostics) {

	/** Copies the diagnostics. */
	public CheckResult {
		diagnostics = List.copyOf(diagnostics);
	}

	/** Whether there is nothing to complain about. */
	public boolean clean() {
		return diagnostics.isEmpty();
	}
}
