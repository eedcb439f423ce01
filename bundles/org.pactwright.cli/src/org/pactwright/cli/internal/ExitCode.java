package org.pactwright.cli.internal;

/** What a command returns to the shell. */
public final class ExitCode {

	/** All is well. */
	public static final int CLEAN = 0;
	/** There are findings at or above the threshold, or files that are not laid out. */
	public static final int FINDINGS = 1;
	/** The command was not understood, something could not be read or written, or Pactwright itself failed. */
	public static final int FAILED = 2;
	/** Stopped by the user, as shells have it. */
	public static final int INTERRUPTED = 130;

	private ExitCode() {
	}
}
