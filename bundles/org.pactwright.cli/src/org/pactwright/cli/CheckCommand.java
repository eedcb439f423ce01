package org.pactwright.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.Selection;
import org.pactwright.cli.internal.files.AtomicFile;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.cli.internal.report.CheckedProject;
import org.pactwright.cli.internal.report.CheckedSpecification;
import org.pactwright.cli.internal.report.Report;
import org.pactwright.cli.internal.report.ReportFormat;
import org.pactwright.cli.internal.report.Totals;
import org.pactwright.cli.internal.terminal.Colours;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code check}: reads projects, asks the language and the rules about them, and writes what they say. Several files of
 * one project load it once; what is said about files that nobody named is left out. Viewpoint specifications that are
 * named are checked too, each by itself.
 */
@Command(name = "check", description = "Check files and folders against the language and the standards.", footer = {
		"", "Exit code: 0 nothing at or above the threshold, 1 findings, 2 wrong usage or an unreadable file." })
final class CheckCommand extends PactCommand {

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files (.pact, .rmp,"
			+ " .odesign) and folders.")
	private List<Path> paths;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "${COMPLETION-CANDIDATES}; text by default.")
	private ReportFormat format;

	@Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "error",
			description = "From which weight on findings give exit code 1: ${COMPLETION-CANDIDATES}; error by default.")
	private Threshold threshold;

	@Option(names = "--output", paramLabel = "FILE",
			description = "Write the result to a file; only the sum is printed then.")
	private Path output;

	private List<Path> specifications = List.of();

	CheckCommand(Context context) {
		super(context);
	}

	/** From which weight on findings make the command fail. */
	enum Threshold {
		ERROR, WARNING, NEVER;

		boolean isReached(Totals totals) {
			return this != NEVER && totals.reaches(this == ERROR ? Severity.ERROR : Severity.WARNING);
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Override
	public Integer call() throws CommandException, ProjectException {
		List<Path> named = context().resolve(paths);
		specifications = named.stream().filter(CheckedSpecification::is).distinct().toList();
		List<Path> others = named.stream().filter(path -> !specifications.contains(path)).toList();
		Selection selection = others.isEmpty() ? new Selection(List.of(), List.of()) : Selection.of(others);
		Totals totals = new Totals();
		if (output == null) {
			toStandardOutput(selection, totals);
		} else {
			toFile(selection, totals, context().resolve(output));
			context().out().println(totals.text());
		}
		return totals.incomplete() ? ExitCode.FAILED : threshold.isReached(totals) ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private void toStandardOutput(Selection selection, Totals totals) throws CommandException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(context().out(), StandardCharsets.UTF_8));
		try {
			report(selection, totals, format.open(writer, context().names(), context().colours()));
			writer.flush();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing("standard output", e), e);
		}
	}

	private void toFile(Selection selection, Totals totals, Path file) throws CommandException {
		try (AtomicFile target = AtomicFile.open(file, context().interruption());
				Writer writer = new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8))) {
			report(selection, totals, format.open(writer, context().names(), Colours.NONE));
			writer.flush();
			target.commit();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context().names().name(file), e), e);
		}
	}

	private void report(Selection selection, Totals totals, Report report) throws IOException {
		for (Path file : specifications) {
			context().progress().step("Checking " + context().names().name(file));
			add(CheckedSpecification.check(file, PactwrightPackage.eINSTANCE), totals, report);
		}
		// made while the language is still being built by another thread
		Checker checker = new Checker();
		for (Path root : selection.roots()) {
			if (context().out().failure().isPresent()) {
				// nobody reads any more
				return;
			}
			add(check(root, checker, selection), totals, report);
		}
		report.end(totals);
	}

	private void add(CheckedProject project, Totals totals, Report report) throws IOException {
		totals.add(project);
		context().progress().clear();
		report.project(project);
	}

	private CheckedProject check(Path root, Checker checker, Selection selection) {
		try {
			Project project = ProjectLoader.forReading().load(root, context().progress());
			context().progress().step("Checking " + context().names().name(root));
			CheckResult result = checker.check(project, context().progress());
			return CheckedProject.of(project, result, selection.wanted(root));
		} catch (ProjectException e) {
			// the other projects are still worth checking; the path that the message begins with is the place
			String message = e.getMessage().substring(e.getMessage().indexOf(": ") + 2);
			return CheckedProject.unreadable(root, Problem.error(Problem.FILE, message, Place.wholeFile(root)));
		}
	}
}
