package org.pactwright.diagram.output;

import java.io.IOException;

/** A picture would be larger than allowed; the message says how large, what is allowed, and what to do. */
public final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1;

	public TooLargeException(String message) {
		super(message);
	}
}
