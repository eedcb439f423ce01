package org.pactwright.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.language.PactLanguage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ide}: starts the workbench in a process of its own, waits for its end, and returns its exit code. */
@Command(name = "ide", description = "Start the IDE.")
final class IdeCommand extends PactCommand {

	private static final String DEFAULT_WORKSPACE = "pactwright-workspace";
	/** The variable with more options for the Java runtime, as the start script knows it. */
	private static final String JAVA_OPTIONS = "PACTWRIGHT_JAVA_OPTIONS";
	/** From this version on Java warns of what Guice does unless it is told that this is all right. */
	private static final int WARNS_OF_UNSAFE = 23;
	/** What the workbench returns when it wants to be started again, with the same or with other arguments. */
	private static final List<Integer> RESTART = List.of(23, 24);

	@Parameters(arity = "0..1", paramLabel = "PATH", description = "The folder of the workspace; ~/"
			+ DEFAULT_WORKSPACE + " by default.")
	private Path path;

	IdeCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException {
		Path workspace = workspace();
		Path home = context().environment().home().orElseThrow(() -> new CommandException(
				"The IDE is started by the script 'pactwright' of the product, which knows where it lies."));
		List<String> command = command(home, launcher(home), workspace);
		checkDisplay();
		int code;
		do {
			code = run(command);
		} while (RESTART.contains(code));
		return code;
	}

	private Path workspace() throws CommandException {
		if (path == null) {
			return Path.of(System.getProperty("user.home"), DEFAULT_WORKSPACE);
		}
		Path folder = context().resolve(path);
		if (!Files.isDirectory(folder)) {
			throw new CommandException(path + ": There is no such folder. Name a folder for the workspace, or none.");
		}
		try (DirectoryStream<Path> sources = Files.newDirectoryStream(folder,
				entry -> PactLanguage.isSource(entry.getFileName().toString()))) {
			if (sources.iterator().hasNext()) {
				throw new CommandException(path + ": This is a project, and a workspace is a folder for several of"
						+ " them. Start the IDE without a path and import the project: File > Import.");
			}
		} catch (IOException e) {
			throw new CommandException(path + ": The folder cannot be read. Check its permissions.", e);
		}
		return folder;
	}

	private static Path launcher(Path home) throws CommandException {
		Path plugins = home.resolve("plugins");
		if (Files.isDirectory(plugins)) {
			try (DirectoryStream<Path> jars = Files.newDirectoryStream(plugins, "org.eclipse.equinox.launcher_*.jar")) {
				for (Path jar : jars) {
					return jar;
				}
			} catch (IOException e) {
				throw new CommandException(plugins + ": The folder cannot be read. Check its permissions.", e);
			}
		}
		throw new CommandException(home + ": The IDE is not here: plugins/org.eclipse.equinox.launcher_*.jar is"
				+ " missing. Install the product again.");
	}

	private void checkDisplay() throws CommandException {
		Environment environment = context().environment();
		boolean windows = !isOn("linux") || environment.isSet("DISPLAY") || environment.isSet("WAYLAND_DISPLAY");
		if (!windows) {
			throw new CommandException("The IDE needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY names one."
					+ " The other commands do without.");
		}
	}

	private List<String> command(Path home, Path launcher, Path workspace) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", isOn("windows") ? "java.exe" : "java").toString());
		if (isOn("mac")) {
			command.add("-XstartOnFirstThread");
		}
		command.add("--enable-native-access=ALL-UNNAMED");
		if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
			command.add("--sun-misc-unsafe-memory-access=allow");
		}
		command.addAll(List.of("-Xmx2g", "-Dfile.encoding=UTF-8", "-D" + Environment.HOME + "=" + home));
		for (String option : context().environment().variables().getOrDefault(JAVA_OPTIONS, "").strip().split("\\s+")) {
			if (!option.isEmpty()) {
				command.add(option);
			}
		}
		command.addAll(List.of("-jar", launcher.toString(), "-data", workspace.toString()));
		return command;
	}

	private int run(List<String> command) throws CommandException {
		try {
			return new ProcessBuilder(command).directory(context().environment().directory().toFile()).inheritIO()
					.start().waitFor();
		} catch (IOException e) {
			throw new CommandException("The IDE could not be started: " + FileFailures.reason(e) + ".", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted");
		}
	}

	private static boolean isOn(String system) {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(system);
	}
}
