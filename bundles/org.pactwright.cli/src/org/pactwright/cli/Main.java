package org.pactwright.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.Failures;
import org.pactwright.cli.internal.Interruption;
import org.pactwright.cli.internal.Misuse;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.analysis.AnalysisFormat;
import org.pactwright.cli.internal.coverage.CoverageFormat;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.cli.internal.render.PictureFormat;
import org.pactwright.cli.internal.report.ReportFormat;
import org.pactwright.cli.internal.terminal.Colours;
import org.pactwright.cli.internal.terminal.Output;
import org.pactwright.cli.internal.terminal.StatusLine;
import org.pactwright.language.PactLanguage;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/**
 * The command line of Pactwright. Results go to the output, messages to the error stream, both in UTF-8. Exit codes: 0
 * clean, 1 findings, 2 wrong usage, something that cannot be read or written, or a fault in Pactwright, 130
 * interrupted.
 */
public final class Main {

	/** The commands that read texts, so that the language is built while the arguments are looked at. */
	private static final Set<String> READERS = Set.of("check", "fix", "format", "review", "render", "cascade", "reach",
			"coverage");

	private Main() {
	}

	/** Entry point of the process; ends it. */
	public static void main(String[] arguments) {
		// one process, one command: calling through reflection is quicker than writing classes for it first
		System.setProperty("guice_bytecode_gen_option", "DISABLED");
		Interruption interruption = new Interruption();
		Runtime.getRuntime().addShutdownHook(new Thread(interruption::processEnds, "end"));
		System.exit(run(arguments, Environment.ofProcess(), interruption));
	}

	/**
	 * Runs a command within a process.
	 *
	 * @param arguments as typed
	 * @param out takes the result
	 * @param err takes messages
	 * @return the exit code
	 */
	public static int run(String[] arguments, OutputStream out, OutputStream err) {
		return run(arguments, Environment.ofPipes(Path.of("").toAbsolutePath(), out, err));
	}

	/** Runs a command within a process, in an environment of its own. */
	public static int run(String[] arguments, Environment environment) {
		return run(arguments, environment, new Interruption());
	}

	private static int run(String[] arguments, Environment environment, Interruption interruption) {
		warmUp(arguments);
		Output out = new Output(environment.out());
		Output err = new Output(environment.err());
		try (StatusLine progress = new StatusLine(err, environment.errIsTerminal(), environment.width(),
				interruption::requested)) {
			Context context = new Context(environment, out, err, progress, interruption);
			Failures failures = new Failures(context, List.of(arguments));
			try {
				int code = execute(arguments, context, failures);
				out.flush();
				if (out.failure().isPresent() && !out.readerIsGone()) {
					context.complain(FileFailures.writing("standard output", out.failure().get()));
					return ExitCode.FAILED;
				}
				return code;
			} catch (Error e) {
				return failures.report(e);
			}
		} finally {
			err.flush();
		}
	}

	/** The IDE, which people wait for, starts a quarter of a second sooner when nobody looks for options. */
	private static int execute(String[] arguments, Context context, Failures failures) {
		if (arguments.length == 0 || IdeCommand.isPlain(arguments)) {
			try {
				return new IdeCommand(context, arguments.length < 2 ? null : Path.of(arguments[1])).call();
			} catch (CommandException | RuntimeException e) {
				return failures.report(e);
			}
		}
		return commandLine(context, failures, arguments).execute(arguments);
	}

	/** All commands in the order of the help. A new one is one more line. */
	private static Map<String, Function<Context, Callable<Integer>>> commands() {
		Map<String, Function<Context, Callable<Integer>>> all = new LinkedHashMap<>();
		all.put("check", CheckCommand::new);
		all.put("fix", FixCommand::new);
		all.put("format", FormatCommand::new);
		all.put("coverage", CoverageCommand::new);
		all.put("review", ReviewCommand::new);
		all.put("render", RenderCommand::new);
		all.put("cascade", CascadeCommand::new);
		all.put("reach", ReachCommand::new);
		all.put("rules", RulesCommand::new);
		all.put("ide", context -> new IdeCommand(context, null));
		all.put("bench", BenchCommand::new);
		return all;
	}

	/** Looking through the options of every command takes a quarter of a second: the one that is named will do. */
	private static Map<String, Function<Context, Callable<Integer>>> commands(String[] arguments) {
		Map<String, Function<Context, Callable<Integer>>> all = commands();
		if (arguments.length > 0 && all.containsKey(arguments[0])) {
			all.keySet().retainAll(Set.of(arguments[0]));
		}
		return all;
	}

	private static CommandLine commandLine(Context context, Failures failures, String[] arguments) {
		CommandLine line = new CommandLine(new Top(context));
		commands(arguments).forEach((name, command) -> line.addSubcommand(name, command.apply(context)));
		line.getCommandSpec().versionProvider(() -> new String[] { Version.text() });
		line.setExpandAtFiles(false);
		Misuse.numbers(line);
		Misuse.words(line, ReportFormat.class);
		Misuse.words(line, CheckCommand.Threshold.class);
		Misuse.words(line, PictureFormat.class);
		Misuse.words(line, AnalysisFormat.class);
		Misuse.words(line, CoverageFormat.class);
		line.setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8));
		line.setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8));
		line.setColorScheme(CommandLine.Help.defaultColorScheme(context.colours().on() ? Ansi.ON : Ansi.OFF));
		line.setParameterExceptionHandler((failure, given) -> {
			context.complain(Misuse.explain(failure));
			return ExitCode.FAILED;
		});
		line.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure));
		return line;
	}

	/** Without a command the IDE starts, as somebody expects who clicks on a program. */
	@Command(name = "pactwright", description = "Governance and interoperability models of partnerships: checked, laid"
			+ " out, and packed for review.", footer = { "", "Without a command the IDE starts.",
			"Exit codes: 0 clean, 1 findings, 2 wrong usage or something that cannot be read or written." })
	private static final class Top extends PactCommand {

		@Option(names = { "-V", "--version" }, versionHelp = true, description = "Show the version.")
		private boolean version;

		Top(Context context) {
			super(context);
		}

		@Override
		public Integer call() throws Exception {
			return new IdeCommand(context(), null).call();
		}
	}

	/** The language takes longest to build; meanwhile the arguments are read. A failure shows again when it is used. */
	private static void warmUp(String[] arguments) {
		if (Arrays.stream(arguments).findFirst().filter(READERS::contains).isPresent()) {
			Thread thread = new Thread(PactLanguage::injector, "language");
			thread.setDaemon(true);
			thread.setUncaughtExceptionHandler((where, shownLater) -> { });
			thread.start();
		}
	}
}
