package org.pactwright.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command knows of the process it runs in.
 *
 * @param directory the working directory, absolute; paths of the user are relative to it
 * @param out takes the result; written in UTF-8
 * @param err takes messages and progress; written in UTF-8
 * @param outIsTerminal whether somebody reads the result directly, so that colours make sense
 * @param errIsTerminal whether somebody reads the messages directly, so that progress makes sense
 * @param variables the environment variables
 * @param home the folder of the installed product, or empty when there is none
 */
public record Environment(Path directory, OutputStream out, OutputStream err, boolean outIsTerminal,
		boolean errIsTerminal, Map<String, String> variables, Optional<Path> home) {

	/** The system property that names the folder of the product; the start script sets it. */
	public static final String HOME = "pactwright.home";
	/** The system properties by which the start script says what is a terminal: {@code true} or {@code false}. */
	public static final String TERMINAL_OUT = "pactwright.terminal.out";
	public static final String TERMINAL_ERR = "pactwright.terminal.err";

	private static final int USUAL_WIDTH = 80;

	public Environment {
		variables = Map.copyOf(variables);
	}

	/** The environment of this process. */
	public static Environment ofProcess() {
		return new Environment(Path.of("").toAbsolutePath(), new FileOutputStream(FileDescriptor.out),
				new FileOutputStream(FileDescriptor.err), isTerminal(TERMINAL_OUT), isTerminal(TERMINAL_ERR),
				System.getenv(), Optional.ofNullable(System.getProperty(HOME)).map(Path::of));
	}

	/** An environment without a terminal, as in a pipe. */
	public static Environment ofPipes(Path directory, OutputStream out, OutputStream err) {
		return new Environment(directory, out, err, false, false, Map.of(), Optional.empty());
	}

	/** How many columns a terminal has, as far as one knows. */
	public int width() {
		String columns = variables.getOrDefault("COLUMNS", "");
		return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
	}

	/** Whether a variable is set to something. */
	public boolean isSet(String variable) {
		return !variables.getOrDefault(variable, "").isEmpty();
	}

	private static boolean isTerminal(String property) {
		String said = System.getProperty(property);
		return said != null ? Boolean.parseBoolean(said) : hasConsole();
	}

	/** From Java 22 on there is a console in a pipe too, and a method (not yet in Java 21) that tells. */
	private static boolean hasConsole() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (NoSuchMethodException java21) {
			return true;
		} catch (IllegalAccessException | InvocationTargetException unknown) {
			return false;
		}
	}
}
