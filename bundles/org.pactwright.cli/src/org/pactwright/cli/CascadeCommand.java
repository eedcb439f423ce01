package org.pactwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.analysis.Hours;
import org.pactwright.analysis.cascade.Cascade;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.analysis.cascade.Ranking;
import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.analysis.AnalysisFormat;
import org.pactwright.cli.internal.analysis.AnalysisPicture;
import org.pactwright.cli.internal.analysis.CascadeCsv;
import org.pactwright.cli.internal.analysis.CascadeJson;
import org.pactwright.cli.internal.analysis.CascadeText;
import org.pactwright.cli.internal.analysis.OneProject;
import org.pactwright.cli.internal.analysis.ResultFile;
import org.pactwright.design.DiagramKind;
import org.pactwright.language.project.ProjectException;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Scenario;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.pictures.AnalysisPaint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cascade}: what falls when once something fails, or which elements take most along when they fail alone. */
@Command(name = "cascade", description = "Show what falls when something fails, or rank single points of failure.",
		footer = { "", "Exit code: 0 done, whatever falls; 2 wrong usage or something that cannot be read or written." })
final class CascadeCommand extends PactCommand {

	private static final int MOST_HOURS = 1_000_000;
	private static final int MINUTES_PER_HOUR = 60;

	@Parameters(arity = "1", paramLabel = "PATH", description = "The folder of a project, or a file of it.")
	private Path path;

	@Option(names = "--fail", paramLabel = "ELEMENT[=TIME]", description = "What fails: a service, asset, supply or"
			+ " technology, or a scenario with all that it affects. It is repaired after TIME, for instance =6h; without"
			+ " one after its restore time. May be given again. Without it single points of failure are ranked.")
	private List<String> failing = List.of();

	@Option(names = "--hours", paramLabel = "N", defaultValue = "72", description = "How far to look; 72 by default.")
	private int hours;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "${COMPLETION-CANDIDATES}; text by default.")
	private AnalysisFormat format;

	@Option(names = "--out", paramLabel = "FILE", description = "Write the result to a file.")
	private Path out;

	@Option(names = "--picture", paramLabel = "FILE", description = "Draw the dependency map as well, with what falls"
			+ " in colours and the hours as stamps: a file that ends with .svg, .png or .pdf. Needs --fail.")
	private Path picture;

	CascadeCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException, ProjectException {
		if (hours < 1 || hours > MOST_HOURS) {
			throw new CommandException("--hours " + hours + ": Give a number from 1 to " + MOST_HOURS + ".");
		}
		if (picture != null && failing.isEmpty()) {
			throw new CommandException("--picture needs --fail: there is no picture of a ranking.");
		}
		OneProject model = OneProject.load(path, context());
		long horizon = (long) hours * MINUTES_PER_HOUR;
		List<Failure> failures = new ArrayList<>();
		for (String word : failing) {
			failures.addAll(failures(word, model));
		}
		Cascade cascade = Cascade.of(model.project());
		if (failing.isEmpty()) {
			write(model, cascade.rank(horizon, context().progress()));
		} else {
			CascadeResult result = cascade.simulate(failures, horizon);
			if (picture != null) {
				new AnalysisPicture(context(), DiagramKind.DEPENDENCIES).write(model.project(), AnalysisPaint.of(result),
						context().resolve(picture));
			}
			write(model, result);
		}
		return ExitCode.CLEAN;
	}

	private List<Failure> failures(String word, OneProject model) throws CommandException {
		int equals = word.indexOf('=');
		NamedElement element = model.find(equals < 0 ? word : word.substring(0, equals),
				"a service, an asset, a supply, a technology or a scenario", PactwrightPackage.Literals.CRITICAL_ELEMENT,
				PactwrightPackage.Literals.TECHNOLOGY_SERVICE, PactwrightPackage.Literals.SCENARIO);
		Optional<Long> lasts = equals < 0 ? Optional.empty() : Optional.of(time(word, word.substring(equals + 1)));
		List<? extends NamedElement> all = element instanceof Scenario scenario ? scenario.getAffects() : List.of(element);
		if (all.isEmpty()) {
			throw new CommandException("Scenario '" + element.getId() + "' does not say what it affects. Write that into"
					+ " the model, or name elements.");
		}
		return all.stream().<Failure>map(one -> lasts.map(minutes -> Failure.lasting(one, minutes))
				.orElseGet(() -> Failure.asPlanned(one))).toList();
	}

	private static long time(String word, String time) throws CommandException {
		try {
			return Hours.atLeast(TimeSpan.valueOf(time));
		} catch (IllegalArgumentException e) {
			throw new CommandException("--fail " + word + ": " + e.getMessage() + ".", e);
		}
	}

	private void write(OneProject model, CascadeResult result) throws CommandException {
		ResultFile.write(context(), Optional.ofNullable(out), (writer, page) -> {
			switch (format) {
				case TEXT -> new CascadeText(writer, page).write(result);
				case JSON -> new CascadeJson(writer, context().names().portable(model.root())).write(result);
				case CSV -> new CascadeCsv(writer).write(result);
			}
		});
	}

	private void write(OneProject model, Ranking ranking) throws CommandException {
		ResultFile.write(context(), Optional.ofNullable(out), (writer, page) -> {
			switch (format) {
				case TEXT -> new CascadeText(writer, page).write(ranking);
				case JSON -> new CascadeJson(writer, context().names().portable(model.root())).write(ranking);
				case CSV -> new CascadeCsv(writer).write(ranking);
			}
		});
	}
}
