package org.pactwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.pactwright.cli.bench.Bench;
import org.pactwright.cli.bench.UiBench;
import org.pactwright.cli.internal.Context;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast Pactwright is on this machine. It judges nothing. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = {
		"Measures parsing, linking, checking, formatting and review packages on models made for it, or the diagram"
				+ " editors of the IDE.",
		"It takes a few minutes, and its figures mean most on a machine that does nothing else." })
final class BenchCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = "--sizes", split = ",", paramLabel = "N", defaultValue = "1000,10000,100000",
			description = "How many elements the models have (default: ${DEFAULT-VALUE}).")
	private int[] sizes;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "20261101",
			description = "Decides what the models look like (default: ${DEFAULT-VALUE}).")
	private long seed;

	@Option(names = "--viewpoints", paramLabel = "DIR",
			description = "The folder with the specification (bench.odesign) and the models that Sirius was measured with;"
					+ " without it, diagrams of the same kind and size.")
	private Path viewpoints;

	@Option(names = "--ui", description = {
			"Measures the diagram editors instead: starts the IDE, opens a diagram of 1,000 elements, edits, types and"
					+ " drags, and looks whether 20 editors give their memory back.",
			"Needs a screen; without one it uses xvfb-run, if that is installed." })
	private boolean ui;

	private final Context context;

	BenchCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() throws Exception {
		PrintWriter out = spec.commandLine().getOut();
		Consumer<String> lines = line -> {
			out.println(line);
			out.flush();
		};
		if (ui) {
			new UiBench(context.environment(), lines).run();
		} else {
			new Bench(seed, sizes, Optional.ofNullable(viewpoints), lines).run();
		}
		return 0;
	}
}
