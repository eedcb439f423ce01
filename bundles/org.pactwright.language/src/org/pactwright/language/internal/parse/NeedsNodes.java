package org.pactwright.language.internal.parse;

/** A text has to be parsed with its nodes after all: it holds a mistake that a message has to hang on, or imports. */
final class NeedsNodes extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NeedsNodes() {
		super("This text is to be parsed with its nodes", null, false, false);
	}
}
