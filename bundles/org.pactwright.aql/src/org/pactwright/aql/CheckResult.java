package org.pactwright.aql;

import java.util.List;
import java.util.Set;

import org.pactwright.aql.types.TypeSet;

/**
 * What can be said of an expression without a model.
 *
 * @param types the possible types of its value
 * @param diagnostics syntax errors, unknown types and variables as errors; what can have no value as warnings
 * @param unknownFeatures those of the diagnostics that are about features, whatever services there are
 */
public record CheckResult(TypeSet types, List<Diagnostic> diagnostics, Set<Diagnostic> unknownFeatures) {

	/** Copies the diagnostics. */
	public CheckResult {
		diagnostics = List.copyOf(diagnostics);
		unknownFeatures = Set.copyOf(unknownFeatures);
	}

	/** Whether there is nothing to complain about. */
	public boolean clean() {
		return diagnostics.isEmpty();
	}
}
