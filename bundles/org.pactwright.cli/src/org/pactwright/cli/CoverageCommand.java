package org.pactwright.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.analysis.OneProject;
import org.pactwright.cli.internal.analysis.ResultFile;
import org.pactwright.cli.internal.coverage.CoverageCsv;
import org.pactwright.cli.internal.coverage.CoverageFormat;
import org.pactwright.cli.internal.coverage.CoverageJson;
import org.pactwright.cli.internal.coverage.CoverageText;
import org.pactwright.cli.internal.coverage.CoverageXlsx;
import org.pactwright.cli.internal.coverage.Covered;
import org.pactwright.cli.internal.files.AtomicFile;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.language.project.ProjectException;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;
import org.pactwright.standards.coverage.Coverage;
import org.pactwright.standards.coverage.StageGate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coverage}: what the standards ask and how a project answers, by clause, stage and partner. */
@Command(name = "coverage", description = "Show clause by clause what a project meets and misses.", footer = { "",
		"Exit code: 0 done, whatever is missed; 2 wrong usage or something that cannot be read or written." })
final class CoverageCommand extends PactCommand {

	@Parameters(arity = "1", paramLabel = "PATH", description = "The folder of a project, or a file of it.")
	private Path path;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "${COMPLETION-CANDIDATES}; text by default. xlsx needs --out.")
	private CoverageFormat format;

	@Option(names = "--out", paramLabel = "FILE", description = "Write the result to a file.")
	private Path out;

	CoverageCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException, ProjectException {
		if (format == CoverageFormat.XLSX && out == null) {
			throw new CommandException("A workbook is not for the terminal. Name a file: --out coverage.xlsx.");
		}
		OneProject model = OneProject.load(path, context());
		CheckResult result = new Checker().check(model.project(), context().progress());
		Coverage coverage = Coverage.of(model.project(), result, context().progress());
		Covered covered = new Covered(context().names().portable(model.root()), coverage, coverage.partners(),
				StageGate.of(model.project(), context().progress()), context().names());
		if (format == CoverageFormat.XLSX) {
			workbook(covered, context().resolve(out));
		} else {
			ResultFile.write(context(), Optional.ofNullable(out), (writer, page) -> write(covered, writer, page));
		}
		return ExitCode.CLEAN;
	}

	private void write(Covered covered, Writer writer, ResultFile.Page page) throws IOException {
		switch (format) {
			case TEXT -> new CoverageText(covered, writer, page).write();
			case CSV -> CoverageCsv.write(covered, writer);
			case JSON -> new CoverageJson(covered, writer).write();
			case XLSX -> throw new IllegalStateException("a workbook is no text");
		}
	}

	private void workbook(Covered covered, Path file) throws CommandException {
		context().progress().clear();
		try (AtomicFile target = AtomicFile.open(file, context().interruption())) {
			CoverageXlsx.write(covered, target.stream());
			target.commit();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context().names().name(file), e), e);
		}
		context().out().println("Written: " + context().names().name(file));
	}
}
