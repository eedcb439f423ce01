package org.pactwright.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.IdeOptions;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ide}: starts the workbench in a process of its own, waits for its end, and returns its exit code. */
@Command(name = "ide", description = "Start the IDE.")
final class IdeCommand extends PactCommand {

	private static final String DEFAULT_WORKSPACE = "pactwright-workspace";
	/** The variable that names another usual workspace. */
	private static final String WORKSPACE = "PACTWRIGHT_WORKSPACE";
	/** The variable with more options for the Java runtime, as the start script knows it. */
	private static final String JAVA_OPTIONS = "PACTWRIGHT_JAVA_OPTIONS";
	/** The variable that says where the message bus of the desktop is. */
	private static final String SESSION_BUS = "DBUS_SESSION_BUS_ADDRESS";
	/** What the workbench returns when it wants to be started again, with the same or with other arguments. */
	private static final List<Integer> RESTART = List.of(23, 24);

	/** Tells the workbench what to open. */
	private static final String OPEN = "pactwright.open";

	@Parameters(arity = "0..1", paramLabel = "PATH", description = {
			"A project or a file of one, which is opened where it lies, or the folder of a workspace.",
			"The usual workspace is ~/" + DEFAULT_WORKSPACE + ", or what " + WORKSPACE + " names." })
	private Path path;

	IdeCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException {
		Optional<Path> given = given();
		Path home = context().environment().home().orElseThrow(() -> new CommandException(
				"The IDE is started by the script 'pactwright' of the product, which knows where it lies."));
		List<String> command = command(home, launcher(home), given);
		checkDisplay();
		int code;
		do {
			code = run(command);
		} while (RESTART.contains(code));
		return code;
	}

	/** The folder given, when it is a workspace; the usual one otherwise. */
	private Path workspace(Optional<Path> given) {
		return given.filter(IdeCommand::isWorkspace).orElseGet(() -> {
			String usual = context().environment().variables().getOrDefault(WORKSPACE, "");
			return usual.isBlank() ? Path.of(System.getProperty("user.home"), DEFAULT_WORKSPACE)
					: context().resolve(Path.of(usual));
		});
	}

	/** A folder without a text in it is a workspace, or one to be. */
	private static boolean isWorkspace(Path folder) {
		if (!Files.isDirectory(folder) || Files.isDirectory(folder.resolve(".metadata"))) {
			return Files.isDirectory(folder);
		}
		try {
			return ProjectLoader.findProjects(List.of(folder)).isEmpty();
		} catch (ProjectException noTextThere) {
			return true;
		}
	}

	private Optional<Path> given() throws CommandException {
		if (path == null) {
			return Optional.empty();
		}
		Path absolute = context().resolve(path);
		if (!Files.exists(absolute)) {
			throw new CommandException(path + ": There is no such file or folder. Name a project, a file of one, or the"
					+ " folder of a workspace.");
		}
		return Optional.of(absolute);
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

	private List<String> command(Path home, Path launcher, Optional<Path> given) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", isOn("windows") ? "java.exe" : "java").toString());
		if (isOn("mac")) {
			command.add("-XstartOnFirstThread");
		}
		command.addAll(IdeOptions.all());
		if (isOn("linux") && !hasSessionBus()) {
			command.add("-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true");
		}
		command.add("-D" + Environment.HOME + "=" + home);
		given.filter(path -> !isWorkspace(path)).ifPresent(path -> command.add("-D" + OPEN + "=" + path));
		for (String option : context().environment().variables().getOrDefault(JAVA_OPTIONS, "").strip().split("\\s+")) {
			if (!option.isEmpty()) {
				command.add(option);
			}
		}
		command.addAll(List.of("-jar", launcher.toString(), "-data", workspace(given).toString()));
		return command;
	}

	private int run(List<String> command) throws CommandException {
		ProcessBuilder process = new ProcessBuilder(command).directory(context().environment().directory().toFile())
				.inheritIO();
		if (isOn("linux") && !hasSessionBus()) {
			process.environment().put(SESSION_BUS, "disabled:");
		}
		try {
			return process.start().waitFor();
		} catch (IOException e) {
			throw new CommandException("The IDE could not be started: " + FileFailures.reason(e) + ".", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted");
		}
	}

	/**
	 * Whether the desktop has a message bus. Where it has none (a remote display, a container), GTK would start one of its
	 * own, and now and then wait for it for half a minute before there is a window.
	 */
	private boolean hasSessionBus() {
		Environment environment = context().environment();
		String runtime = environment.variables().getOrDefault("XDG_RUNTIME_DIR", "");
		return environment.isSet(SESSION_BUS) || !runtime.isBlank() && Files.exists(Path.of(runtime, "bus"));
	}

	private static boolean isOn(String system) {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(system);
	}
}
