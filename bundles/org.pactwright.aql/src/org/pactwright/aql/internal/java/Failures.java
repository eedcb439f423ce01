package org.pactwright.aql.internal.java;

/** Words for exceptions that are not ours. */
public final class Failures {

	private Failures() {
	}

	/**
	 * What an exception says, or its kind if it says nothing.
	 *
	 * @param failure any throwable
	 */
	public static String text(Throwable failure) {
		String message = failure.getMessage();
		return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
	}
}
