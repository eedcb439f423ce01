package org.pactwright.cli;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.Selection;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.report.CheckedProject;
import org.pactwright.cli.internal.report.TextReport;
import org.pactwright.cli.internal.report.Totals;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.review.ReviewException;
import org.pactwright.review.ReviewOptions;
import org.pactwright.review.ReviewPackage;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code review}: exports a project to a review package. Findings go into the package and do not stop it; a file that
 * cannot be read does, since the package would hide that it is incomplete.
 */
@Command(name = "review", description = "Write a review package: a folder that opens in any browser.", footer = { "",
		"Exit code: 0 written, with whatever findings; 2 nothing was written." })
final class ReviewCommand extends PactCommand {

	@Parameters(arity = "1", paramLabel = "PATH", description = "The folder of a project, or a file of it.")
	private Path path;

	@Option(names = "--out", required = true, paramLabel = "DIR",
			description = "The folder to make; an empty one will do as well.")
	private Path out;

	@Option(names = "--replace", description = "Replace an earlier review package in that folder.")
	private boolean replace;

	ReviewCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException, ProjectException, ReviewException {
		Project project = ProjectLoader.forReading().load(root(), context().progress());
		List<Problem> unreadable = project.problems().stream()
				.filter(problem -> problem.code().equals(Problem.FILE) && problem.severity() == Severity.ERROR)
				.toList();
		if (!unreadable.isEmpty()) {
			context().progress().clear();
			new TextReport(new BufferedWriter(new OutputStreamWriter(context().out(), StandardCharsets.UTF_8)),
					context().names(), context().colours()).problems(unreadable);
			throw new CommandException("The review package was not written: it would lack what cannot be read.");
		}
		context().progress().step("Checking");
		CheckResult result = new Checker().check(project, context().progress());
		Path target = context().resolve(out);
		context().interruption().<ReviewException>whole(() -> ReviewPackage.write(project, result, target,
				new ReviewOptions(replace, Version.number()), context().progress()));
		Totals totals = new Totals();
		totals.add(CheckedProject.of(project, result, file -> true));
		context().progress().clear();
		context().out().println("Review package: " + context().names().name(target.resolve("index.html")));
		context().out().println(totals.text());
		return ExitCode.CLEAN;
	}

	private Path root() throws CommandException, ProjectException {
		List<Path> roots = Selection.of(List.of(context().resolve(path))).roots();
		if (roots.size() > 1) {
			throw new CommandException(path + ": There are " + roots.size() + " projects below, and a review package is"
					+ " of one. Name one of them: "
					+ String.join(", ", roots.stream().map(context().names()::name).toList()) + ".");
		}
		return roots.getFirst();
	}
}
