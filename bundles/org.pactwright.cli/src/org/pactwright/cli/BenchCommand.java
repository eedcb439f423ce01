package org.pactwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pactwright.cli.bench.Bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast Pactwright is on this machine. It judges nothing. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = {
		"Measures parsing, linking, checking, formatting and review packages on models made for it.",
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

	@Override
	public Integer call() throws Exception {
		PrintWriter out = spec.commandLine().getOut();
		new Bench(seed, sizes, Optional.ofNullable(viewpoints), line -> {
			out.println(line);
			out.flush();
		}).run();
		return 0;
	}
}
