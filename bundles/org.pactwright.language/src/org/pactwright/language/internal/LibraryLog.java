package org.pactwright.language.internal;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/**
 * Where Xtext's own log goes: errors, one line each, to the error stream. Without an appender the library would complain
 * about that instead, and what it has to say would be lost.
 */
public final class LibraryLog extends AppenderSkeleton {

	private static final String LIBRARY = "org.eclipse.xtext";

	private LibraryLog() {
		setThreshold(Level.ERROR);
	}

	/** Takes over the log unless whoever started this process has set it up already. */
	public static void install() {
		Logger root = Logger.getRootLogger();
		if (!root.getAllAppenders().hasMoreElements() && !Logger.getLogger(LIBRARY).getAllAppenders().hasMoreElements()) {
			root.addAppender(new LibraryLog());
			root.setLevel(Level.ERROR);
		}
	}

	@Override
	protected void append(LoggingEvent event) {
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		System.err.println("Pactwright: " + event.getRenderedMessage() + (cause == null ? "" : " (" + cause + ")"));
	}

	@Override
	public void close() {
		// the error stream belongs to the process
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
