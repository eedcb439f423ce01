package org.pactwright.cli;

import java.util.concurrent.Callable;

import org.pactwright.cli.internal.Context;

import picocli.CommandLine.Option;

/** What all commands share. The exit code of a command is what {@link #call} returns; see {@code ExitCode}. */
abstract class PactCommand implements Callable<Integer> {

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help.")
	private boolean help;

	private final Context context;

	PactCommand(Context context) {
		this.context = context;
	}

	/** What the command works with. */
	final Context context() {
		return context;
	}
}
