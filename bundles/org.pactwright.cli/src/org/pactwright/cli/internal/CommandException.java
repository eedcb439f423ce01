package org.pactwright.cli.internal;

/** A command cannot do its work. The message is for the user: what is wrong, where, and what to do. */
public final class CommandException extends Exception {

	private static final long serialVersionUID = 1L;

	public CommandException(String message) {
		super(message);
	}

	public CommandException(String message, Throwable cause) {
		super(message, cause);
	}
}
