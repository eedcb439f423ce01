package org.pactwright.review;

/**
 * A review package could not be written. The message is for the user: it names the path, says what is wrong and what to
 * do about it. Unless the message says otherwise, the disk is as it was before.
 */
public final class ReviewException extends Exception {

	private static final long serialVersionUID = 1L;

	/** A failure that had no exception behind it. */
	public ReviewException(String message) {
		super(message);
	}

	/** A failure with what caused it. */
	public ReviewException(String message, Throwable cause) {
		super(message, cause);
	}
}
