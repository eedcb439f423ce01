package org.pactwright.aql;

/**
 * Something wrong with an expression, found by the parser, the check or an evaluation.
 *
 * @param severity how much it weighs
 * @param message a sentence without the position
 * @param start offset of the first character concerned, from 0
 * @param end offset after the last one; may equal the start, where something is missing
 */
public record Diagnostic(Severity severity, String message, int start, int end) {

	/** Whether the expression has no value because of it. */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** For people: the message and where, counted from 1. */
	public String text() {
		return message + " (at character " + (start + 1) + ")";
	}
}
