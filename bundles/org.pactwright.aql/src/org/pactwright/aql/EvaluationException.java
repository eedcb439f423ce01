package org.pactwright.aql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An expression has no value. What that means (no label, a precondition that holds, a failed action) is for the caller
 * to say. Cheap: it has no stack trace.
 */
public final class EvaluationException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient List<Diagnostic> diagnostics;

	/**
	 * @param expression the text, with its prefix
	 * @param diagnostics at least one error
	 */
	public EvaluationException(String expression, List<Diagnostic> diagnostics) {
		super("'" + expression + "': " + diagnostics.stream().filter(Diagnostic::isError).map(Diagnostic::text)
				.collect(Collectors.joining("; ")), null, false, false);
		this.diagnostics = List.copyOf(diagnostics);
	}

	/** What was wrong; positions count without the prefix. */
	public List<Diagnostic> diagnostics() {
		return diagnostics;
	}
}
