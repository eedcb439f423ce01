package org.pactwright.workbench.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** What went wrong, for a person: a sentence with the place and the remedy. The log has the rest. */
public final class Errors {

	private static final String BUNDLE = "org.pactwright.workbench";

	private Errors() {
	}

	/** A status whose message is all that a dialog shows; the cause goes to the log only. */
	public static IStatus status(String message, Throwable cause) {
		Platform.getLog(Errors.class).error(message, cause);
		return new Status(IStatus.ERROR, BUNDLE, message);
	}

	/** A status with a message alone. */
	public static IStatus status(String message) {
		return new Status(IStatus.ERROR, BUNDLE, message);
	}

	/** The message of an exception, or what kind it is when it has none. */
	public static String message(Throwable cause) {
		return cause.getMessage() == null || cause.getMessage().isBlank() ? cause.getClass().getSimpleName()
				: cause.getMessage();
	}
}
