package org.pactwright.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.Selection;
import org.pactwright.cli.internal.files.AtomicFile;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.cli.internal.report.TextReport;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.language.project.SourceFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code format}: lays texts out. A file that is laid out already is not touched, one that does not parse is reported
 * and left alone, and every other is replaced in one step with its permissions, line ends and byte order mark kept.
 */
@Command(name = "format", description = "Lay out files; only white space changes.", footer = { "",
		"Exit code: 0 done, 1 with --check: some are not laid out, 2 wrong usage or a file that cannot be read." })
final class FormatCommand extends PactCommand {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files (.pact, .rmp) and folders.")
	private List<Path> paths;

	@Option(names = "--check", description = "Change nothing; list the files that are not laid out.")
	private boolean check;

	private int changed;
	private int unchanged;
	private int failed;

	FormatCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws ProjectException {
		Selection selection = Selection.of(context().resolve(paths));
		for (Path root : selection.roots()) {
			Project project = new ProjectLoader().load(root, context().progress());
			Predicate<Path> wanted = selection.wanted(root).and(file -> file.startsWith(root));
			reportUnreadable(project, wanted);
			for (SourceFile file : project.files()) {
				context().progress().check();
				if (wanted.test(file.path())) {
					context().progress().step("Laying out " + file.relative());
					format(file, project);
				}
			}
		}
		context().progress().clear();
		context().out().println(Texts.count(changed, "file") + (check ? " not laid out, " : " laid out, ") + unchanged
				+ " unchanged" + (failed == 0 ? "" : ", " + failed + " left alone"));
		return failed > 0 ? ExitCode.FAILED : check && changed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private void reportUnreadable(Project project, Predicate<Path> wanted) {
		List<Problem> problems = project.problems().stream().filter(problem -> problem.code().equals(Problem.FILE)
				&& problem.severity() == Severity.ERROR && wanted.test(problem.place().file())).toList();
		failed += problems.size();
		print(problems);
	}

	private void format(SourceFile file, Project project) {
		if (file.resource().getParseResult().hasSyntaxErrors()) {
			failed++;
			print(project.problems().stream().filter(problem -> problem.place().file().equals(file.path())
					&& (problem.code().equals(Problem.SYNTAX) || problem.code().equals(Problem.VALUE)
							|| problem.code().equals(Problem.DUPLICATE))).toList());
			return;
		}
		String text = PactFormatter.format(file.text());
		if (text.equals(file.text())) {
			unchanged++;
		} else if (check || write(file, text)) {
			changed++;
			context().progress().clear();
			context().out().println(context().names().name(file.path()));
		} else {
			failed++;
		}
	}

	private void print(List<Problem> problems) {
		context().progress().clear();
		new TextReport(new BufferedWriter(new OutputStreamWriter(context().out(), StandardCharsets.UTF_8)),
				context().names(), context().colours()).problems(problems);
	}

	/** Whether that succeeded; otherwise the user was told why not, and the file is as it was. */
	private boolean write(SourceFile file, String text) {
		String name = context().names().name(file.path());
		try {
			String now = Files.readString(file.path());
			String mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
			if (!now.equals(mark + file.text())) {
				throw new CommandException(name + ": The file has changed since it was read. Format it again.");
			}
			try (AtomicFile target = AtomicFile.open(file.path(), context().interruption());
					OutputStream out = target.stream()) {
				out.write((mark + text).getBytes(StandardCharsets.UTF_8));
				target.commit();
			}
			return true;
		} catch (CommandException e) {
			context().complain(e.getMessage());
			return false;
		} catch (IOException e) {
			context().complain(FileFailures.writing(name, e));
			return false;
		}
	}
}
