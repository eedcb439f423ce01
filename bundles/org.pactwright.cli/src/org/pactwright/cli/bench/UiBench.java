package org.pactwright.cli.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.pactwright.cli.Environment;
import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.IdeProcess;
import org.pactwright.design.DiagramKind;

/**
 * How fast the diagram editors of the IDE are: starts the IDE with a diagram of about 1,000 elements, lets it measure
 * itself, and words what it has measured, with the budget beside. It judges nothing. The processor time beside is what the
 * UI and the making of the diagram take of it, which other load changes little.
 */
public final class UiBench {

	/** About 1,000 elements: each service has a line in it, and but for the first one edge, each third another one. */
	private static final int SERVICES = 300;
	private static final int EDITORS = 20;
	private static final long PATIENCE_MINUTES = 30;
	/** Tells the workbench to measure, and where. */
	private static final String BENCH = "pactwright.bench";
	private static final String XVFB = "xvfb-run";

	private final Environment environment;
	private final Consumer<String> out;

	/**
	 * @param environment names the product and the screen
	 * @param out takes lines as they are known
	 */
	public UiBench(Environment environment, Consumer<String> out) {
		this.environment = environment;
		this.out = out;
	}

	/**
	 * Measures in a temporary folder and removes it.
	 *
	 * @throws CommandException if the IDE cannot be started or does not get to an end; says what to do
	 */
	public void run() throws IOException, CommandException {
		IdeProcess ide = new IdeProcess(environment);
		List<String> screen = screen();
		Path folder = Files.createTempDirectory("pactwright-bench");
		try {
			write(Files.createDirectory(folder.resolve("model")));
			line("Java %s, %d processors; the IDE is started and works by itself for a minute or two",
					Runtime.version(), Runtime.getRuntime().availableProcessors());
			ide.ended(start(ide.process(screen, folder.resolve("workspace"), Map.of(BENCH, folder.toString())), folder));
			report(results(folder));
		} finally {
			Bench.delete(folder);
		}
	}

	/** What comes before the command so that it has a screen. */
	private List<String> screen() throws CommandException {
		if (IdeProcess.hasScreen(environment)) {
			return List.of();
		}
		if (Arrays.stream(environment.variables().getOrDefault("PATH", "").split(":"))
				.noneMatch(folder -> Files.isExecutable(Path.of(folder, XVFB)))) {
			throw new CommandException("bench --ui needs a screen, and neither DISPLAY nor WAYLAND_DISPLAY names one."
					+ " Install " + XVFB + " (on Debian and Ubuntu in the package xvfb), or run it on a desktop.");
		}
		return List.of(XVFB, "--auto-servernum", "--server-args", "-screen 0 1600x1000x24");
	}

	private static void write(Path model) throws IOException {
		Files.writeString(model.resolve("bench.pact"), ServiceModel.text(SERVICES));
		for (int i = 0; i < EDITORS; i++) {
			Files.writeString(model.resolve("bench-%02d.pview".formatted(i)),
					"pview 1\ndiagram " + DiagramKind.DEPENDENCIES.descriptionName() + " " + ServiceModel.ID + "\n");
		}
	}

	/** Starts the IDE and waits for its end; whether that was in order. */
	private static boolean start(ProcessBuilder ide, Path folder) throws IOException, CommandException {
		Process process = ide.directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("ide.log").toFile()).start();
		try {
			if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
				throw new CommandException("The IDE did not get to an end within " + PATIENCE_MINUTES
						+ " minutes. A desktop that asks questions may be the cause: try it with DISPLAY unset.");
			}
			return process.exitValue() == 0;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("Interrupted");
		} finally {
			process.descendants().forEach(ProcessHandle::destroy);
			process.destroy();
		}
	}

	private static Properties results(Path folder) throws IOException, CommandException {
		Path file = folder.resolve("results.properties");
		if (!Files.exists(file)) {
			throw new CommandException("The IDE ended without a result. It said:\n"
					+ Files.readString(folder.resolve("ide.log")).strip());
		}
		Properties results = new Properties();
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			results.load(in);
		}
		if (results.containsKey("error")) {
			throw new CommandException("The measurement failed in the IDE: " + results.getProperty("error").strip()
					+ "\nTry again on a screen where nothing else asks for the keyboard, or with DISPLAY unset.");
		}
		return results;
	}

	// ------------------------------------------------------------------------------------------ words

	private void report(Properties results) {
		line("diagram of %,d elements in the IDE", Integer.parseInt(results.getProperty("elements")));
		line("%-44s %9s %9s %9s %9s   %s", "", "median", "95 %", "slowest", "processor", "budget");
		times("opened, for the first time after the start", results, "open.first", "500 ms");
		times("opened again", results, "open", "500 ms");
		times("an edit in the diagram, until it is painted", results, "edit", "100 ms");
		times("a key in the text, until the diagram shows it", results, "type", "150 ms");
		line("%-44s %,5.0f frames/s, the slowest after %.0f ms   budget 30 frames/s", "dragging",
				values(results, "drag.frames")[0], values(results, "drag.slowest")[0]);
		line("%-44s %d MB before, %d MB open, %d MB closed again   budget: it returns",
				"heap of " + results.getProperty("editors") + " editors", megabytes(results, "heap.before"),
				megabytes(results, "heap.open"), megabytes(results, "heap.after"));
	}

	private void times(String what, Properties results, String name, String budget) {
		double[] values = values(results, name);
		double[] processor = values(results, name + ".processor");
		line("%-44s %6.0f ms %6.0f ms %6.0f ms %6.0f ms   %s", what, values[values.length / 2],
				values[values.length * 95 / 100], values[values.length - 1], processor[processor.length / 2], budget);
	}

	/** In ascending order. */
	private static double[] values(Properties results, String name) {
		return Arrays.stream(results.getProperty(name).split(" ")).mapToDouble(Double::parseDouble).sorted().toArray();
	}

	private static long megabytes(Properties results, String name) {
		return Long.parseLong(results.getProperty(name)) >> 20;
	}

	private void line(String format, Object... values) {
		out.accept(String.format(Locale.ROOT, format, values));
	}
}
