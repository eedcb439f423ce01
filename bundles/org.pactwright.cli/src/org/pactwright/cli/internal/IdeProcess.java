package org.pactwright.cli.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pactwright.cli.Environment;
import org.pactwright.cli.internal.files.FileFailures;

/** How the workbench of the product is started as a process. */
public final class IdeProcess {

	/** The variable with more options for the Java runtime, as the start script knows it. */
	private static final String JAVA_OPTIONS = "PACTWRIGHT_JAVA_OPTIONS";
	/** The variable that says where the message bus of the desktop is. */
	private static final String SESSION_BUS = "DBUS_SESSION_BUS_ADDRESS";

	private final Environment environment;
	private final Path home;
	private final Path launcher;
	private final IdeArchive archive;

	/**
	 * @param environment names the folder of the product
	 * @throws CommandException if the product is not there, or has no workbench
	 */
	public IdeProcess(Environment environment) throws CommandException {
		this.environment = environment;
		this.home = environment.home().orElseThrow(() -> new CommandException(
				"The IDE is started by the script 'pactwright' of the product, which knows where it lies."));
		this.launcher = launcher(home);
		this.archive = new IdeArchive(home);
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

	/** Whether there is a screen to show it on, as far as the environment tells. */
	public static boolean hasScreen(Environment environment) {
		return !isOn("linux") || environment.isSet("DISPLAY") || environment.isSet("WAYLAND_DISPLAY");
	}

	/**
	 * What starts it.
	 *
	 * @param before comes before the command, for instance what gives it a screen
	 * @param workspace the folder of the workspace
	 * @param properties what it is told, by system property
	 */
	public ProcessBuilder process(List<String> before, Path workspace, Map<String, String> properties) {
		boolean withoutBus = isOn("linux") && !hasSessionBus();
		List<String> command = new ArrayList<>(before);
		command.add(Path.of(System.getProperty("java.home"), "bin", isOn("windows") ? "java.exe" : "java").toString());
		if (isOn("mac")) {
			command.add("-XstartOnFirstThread");
		}
		command.addAll(IdeOptions.all());
		command.addAll(archive.options());
		if (withoutBus) {
			command.add("-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true");
		}
		command.add("-D" + Environment.HOME + "=" + home);
		properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
		for (String option : environment.variables().getOrDefault(JAVA_OPTIONS, "").strip().split("\\s+")) {
			if (!option.isEmpty()) {
				command.add(option);
			}
		}
		command.addAll(List.of("-jar", launcher.toString(), "-data", workspace.toString()));
		ProcessBuilder process = new ProcessBuilder(command);
		if (withoutBus) {
			process.environment().put(SESSION_BUS, "disabled:");
		}
		return process;
	}

	/**
	 * Tidies up after a process of {@link #process} has ended.
	 *
	 * @param inOrder whether it ended as it should
	 * @throws CommandException if something of it is left; it did its work all the same
	 */
	public void ended(boolean inOrder) throws CommandException {
		try {
			archive.ended(inOrder);
		} catch (IOException e) {
			throw new CommandException("The IDE has ended in order, but what would make its next start quicker could not"
					+ " be kept: " + FileFailures.reason(e) + ". Remove what is called *.new in " + home + ".", e);
		}
	}

	/**
	 * Whether the desktop has a message bus. Where it has none (a remote display, a container), GTK would start one of its
	 * own, and now and then wait for it for half a minute before there is a window.
	 */
	private boolean hasSessionBus() {
		String runtime = environment.variables().getOrDefault("XDG_RUNTIME_DIR", "");
		return environment.isSet(SESSION_BUS) || !runtime.isBlank() && Files.exists(Path.of(runtime, "bus"));
	}

	private static boolean isOn(String system) {
		return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(system);
	}
}
