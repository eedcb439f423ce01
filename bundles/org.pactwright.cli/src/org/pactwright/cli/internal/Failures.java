package org.pactwright.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.language.project.ProjectException;
import org.pactwright.review.ReviewException;

/**
 * Turns whatever ends a command early into one message and an exit code. Stack traces go to a file, and to the error
 * stream only with {@code PACTWRIGHT_DEBUG=1}.
 */
public final class Failures {

	/** The variable that asks for stack traces. */
	public static final String DEBUG = "PACTWRIGHT_DEBUG";

	private static final int MEGABYTE = 1024 * 1024;

	private final Context context;
	private final List<String> arguments;

	/** @param arguments of the command, for the report of an unexpected failure */
	public Failures(Context context, List<String> arguments) {
		this.context = context;
		this.arguments = arguments;
	}

	/** Says what went wrong. Returns the exit code. */
	public int report(Throwable failure) {
		if (failure instanceof CancellationException) {
			return ExitCode.INTERRUPTED;
		}
		context.complain(switch (limit(failure).orElse(failure)) {
			case CommandException expected -> expected.getMessage();
			case ProjectException expected -> named(expected.getMessage());
			case ReviewException expected -> expected.getMessage();
			case OutOfMemoryError memory -> "This does not fit into " + Runtime.getRuntime().maxMemory() / MEGABYTE
					+ " MB of memory. Allow more, for instance with PACTWRIGHT_JAVA_OPTIONS=-Xmx4g, or check fewer"
					+ " files at once.";
			case StackOverflowError deep ->
				"A text is nested too deeply to be read. Look for braces that are not closed.";
			case IOException io -> "Something could not be read or written (" + io.getMessage()
					+ "). Check the disk and the permissions, and try again.";
			default -> unexpected(failure);
		});
		if (context.environment().isSet(DEBUG)) {
			context.err().print(stackTrace(failure));
			context.err().flush();
		}
		return ExitCode.FAILED;
	}

	/** The limit of the machine that was reached, which libraries hide inside exceptions of theirs. */
	private static Optional<Throwable> limit(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
				return Optional.of(cause);
			}
		}
		return Optional.empty();
	}

	/** Paths of messages as the user knows them. */
	private String named(String message) {
		int end = message.indexOf(": ");
		if (end < 0 || !message.startsWith(context.environment().directory().toString())) {
			return message;
		}
		return context.names().name(Path.of(message.substring(0, end))) + message.substring(end);
	}

	private String unexpected(Throwable failure) {
		String report = writeDetails(failure).map(file -> " please report it with the file " + file + ".")
				.orElse(" please run the same again with " + DEBUG + "=1 and report what it prints.");
		return "Pactwright failed unexpectedly (" + failure.getClass().getSimpleName()
				+ "). This is a fault in Pactwright;" + report;
	}

	private Optional<Path> writeDetails(Throwable failure) {
		try {
			Path file = Files.createTempFile("pactwright-error-", ".txt");
			Files.writeString(file, Version.text() + "\nJava " + Runtime.version() + ", "
					+ System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
					+ System.getProperty("os.arch") + "\n"
					+ String.join(" ", arguments) + "\n\n" + stackTrace(failure));
			return Optional.of(file);
		} catch (IOException e) {
			context.complain("The details could not be written: " + FileFailures.reason(e));
			return Optional.empty();
		}
	}

	private static String stackTrace(Throwable failure) {
		StringWriter text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString();
	}
}
