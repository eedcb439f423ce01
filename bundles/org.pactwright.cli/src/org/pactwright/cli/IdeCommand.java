package org.pactwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.IdeProcess;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ide}: starts the workbench in a process of its own, waits for its end, and returns its exit code. */
@Command(name = IdeCommand.NAME, description = "Start the IDE.")
final class IdeCommand extends PactCommand {

	/** What it is called on the command line. */
	static final String NAME = "ide";

	private static final String DEFAULT_WORKSPACE = "pactwright-workspace";
	/** The variable that names another usual workspace. */
	private static final String WORKSPACE = "PACTWRIGHT_WORKSPACE";
	/** What the workbench returns when it wants to be started again, with the same or with other arguments. */
	private static final List<Integer> RESTART = List.of(23, 24);

	/** Tells the workbench what to open. */
	private static final String OPEN = "pactwright.open";

	@Parameters(arity = "0..1", paramLabel = "PATH", description = {
			"A project or a file of one, which is opened where it lies, or the folder of a workspace.",
			"The usual workspace is ~/" + DEFAULT_WORKSPACE + ", or what " + WORKSPACE + " names." })
	private Path path;

	/** @param path what to open, null for nothing or when the options tell */
	IdeCommand(Context context, Path path) {
		super(context);
		this.path = path;
	}

	/** Whether these arguments name the IDE, at most a path, and no option. */
	static boolean isPlain(String[] arguments) {
		return arguments.length <= 2 && NAME.equals(arguments[0]) && (arguments.length == 1 || isPath(arguments[1]));
	}

	private static boolean isPath(String argument) {
		try {
			return !argument.isEmpty() && !argument.startsWith("-") && !Path.of(argument).toString().isEmpty();
		} catch (InvalidPathException toldWithTheOptions) {
			return false;
		}
	}

	@Override
	public Integer call() throws CommandException {
		Optional<Path> given = given();
		Path workspace = workspace(given);
		Map<String, String> open = given.filter(named -> !isWorkspace(named))
				.map(named -> Map.of(OPEN, named.toString())).orElse(Map.of());
		IdeProcess ide = new IdeProcess(context().environment());
		checkDisplay();
		int code;
		do {
			code = run(ide.process(List.of(), workspace, open));
			ide.ended(code == 0 || RESTART.contains(code));
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

	private void checkDisplay() throws CommandException {
		if (!IdeProcess.hasScreen(context().environment())) {
			throw new CommandException("The IDE needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY names one."
					+ " The other commands do without.");
		}
	}

	private int run(ProcessBuilder process) throws CommandException {
		try {
			return process.directory(context().environment().directory().toFile()).inheritIO().start().waitFor();
		} catch (IOException e) {
			throw new CommandException("The IDE could not be started: " + FileFailures.reason(e) + ".", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted");
		}
	}
}
