package org.pactwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.Selection;
import org.pactwright.cli.internal.files.AtomicFiles;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.edit.UnifiedDiff;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.language.project.SourceFile;
import org.pactwright.standards.Checker;
import org.pactwright.standards.Finding;
import org.pactwright.standards.fix.FixRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code fix}: mends what the rules find, by the quick fixes of the rules. All files of a project are written or none:
 * see {@link AtomicFiles}.
 */
@Command(name = "fix", description = "Mend what the rules find, where the model says how.", footer = { "",
		"What only people can tell is left alone, unless its rule is named: then the first answer is taken.",
		"Exit code: 0 nothing left to fix, 1 something was not fixed, 2 wrong usage or a file that cannot be read or"
				+ " written." })
final class FixCommand extends PactCommand {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "Files (.pact, .rmp) and folders.")
	private List<Path> paths;

	@Option(names = "--rule", paramLabel = "ID", description = "Fix the findings of this rule only; may be repeated.")
	private List<String> rules = List.of();

	@Option(names = "--dry-run", description = "Change nothing; print the difference instead.")
	private boolean dryRun;

	private final Checker checker = new Checker();
	private int fixed;
	private int left;
	private boolean failed;

	FixCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException, ProjectException {
		Selection selection = Selection.of(context().resolve(paths));
		Map<Path, Project> projects = new LinkedHashMap<>();
		for (Path root : selection.roots()) {
			projects.put(root, new ProjectLoader().load(root, context().progress()));
		}
		for (String rule : rules) {
			if (projects.values().stream().noneMatch(project -> checker.catalogue(project).find(rule).isPresent())) {
				throw new CommandException("There is no rule " + rule + ". 'pactwright rules' lists them all"
						+ ", but for those of the house, which stand in the .rules files of a project.");
			}
		}
		projects.forEach((root, project) -> fix(project, selection.wanted(root)));
		context().progress().clear();
		context().out().println(Texts.count(fixed, "finding") + (dryRun ? " could be fixed, " : " fixed, ") + left
				+ " left");
		return failed ? ExitCode.FAILED : left > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private void fix(Project project, Predicate<Path> files) {
		if (!isReadable(project, files)) {
			return;
		}
		Map<Path, String> before = new HashMap<>();
		project.files().forEach(file -> before.put(file.path(), file.text()));
		Predicate<Finding> wanted = finding -> files.test(finding.place().file())
				&& (rules.isEmpty() || rules.contains(finding.rule().id()));
		FixRun.Result result = new FixRun(project, checker, context().progress()).run(wanted, !rules.isEmpty());
		context().progress().clear();
		if (!dryRun && !write(result.newTexts(), before)) {
			return;
		}
		fixed += result.fixed().size();
		left += result.left().size();
		result.fixed().forEach(one -> say(one.place(), one.rule(), one.label()));
		result.left().forEach(one -> say(one.finding().place(), one.finding().rule().id(), "not fixed: " + one.reason()));
		if (dryRun) {
			result.newTexts().forEach((path, text) -> context().out().print(UnifiedDiff.of(project.file(path)
					.map(SourceFile::relative).orElseGet(path::toString), before.get(path), text)));
		}
	}

	private void say(Place place, String rule, String what) {
		context().out().println(context().names().name(place.file()) + ":" + place.line() + ":" + place.column() + ": "
				+ rule + ": " + what);
	}

	/** What does not parse cannot be mended by a change of the model. */
	private boolean isReadable(Project project, Predicate<Path> files) {
		List<Problem> broken = project.problems().stream().filter(one -> one.severity() == Severity.ERROR
				&& files.test(one.place().file())
				&& (one.code().equals(Problem.FILE) || one.code().equals(Problem.SYNTAX))).toList();
		broken.forEach(one -> context().complain(context().names().name(one.place().file()) + ":" + one.place().line()
				+ ":" + one.place().column() + ": " + one.message() + " Nothing of this project was fixed."));
		failed |= !broken.isEmpty();
		return broken.isEmpty();
	}

	/** Whether all files were written; otherwise none is, and the user was told why. */
	private boolean write(Map<Path, String> texts, Map<Path, String> before) {
		Path current = Path.of("");
		try (AtomicFiles files = new AtomicFiles(context().interruption())) {
			for (Map.Entry<Path, String> each : texts.entrySet()) {
				current = each.getKey();
				files.add(current, content(current, before.get(current), each.getValue()));
			}
			files.commit();
			return true;
		} catch (CommandException e) {
			context().complain(e.getMessage());
		} catch (IOException e) {
			context().complain(FileFailures.writing(context().names().name(current), e)
					+ " Nothing of this project was fixed.");
		}
		failed = true;
		return false;
	}

	private byte[] content(Path path, String old, String text) throws IOException, CommandException {
		String now = Files.readString(path);
		String mark = now.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
		if (!now.equals(mark + old)) {
			throw new CommandException(context().names().name(path)
					+ ": The file has changed since it was read. Nothing of this project was fixed; run it again.");
		}
		return (mark + text).getBytes(StandardCharsets.UTF_8);
	}
}
