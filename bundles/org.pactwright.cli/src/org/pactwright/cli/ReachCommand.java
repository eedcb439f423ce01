package org.pactwright.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.analysis.reach.Reach;
import org.pactwright.analysis.reach.Reach.Known;
import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.analysis.AnalysisFormat;
import org.pactwright.cli.internal.analysis.AnalysisPicture;
import org.pactwright.cli.internal.analysis.OneProject;
import org.pactwright.cli.internal.analysis.ReachCsv;
import org.pactwright.cli.internal.analysis.ReachJson;
import org.pactwright.cli.internal.analysis.ReachText;
import org.pactwright.cli.internal.analysis.ResultFile;
import org.pactwright.design.DiagramKind;
import org.pactwright.language.project.ProjectException;
import org.pactwright.model.Actor;
import org.pactwright.model.InformationItem;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.pictures.AnalysisPaint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reach}: whom information gets to, and where policy, label, clearance or agreement forbids it. */
@Command(name = "reach", description = "Show who gets to know what, and where that is forbidden.",
		footer = { "", "Exit code: 0 done, whatever is found; 2 wrong usage or something that cannot be read or written." })
final class ReachCommand extends PactCommand {

	@Parameters(arity = "1", paramLabel = "PATH", description = "The folder of a project, or a file of it.")
	private Path path;

	@Option(names = "--item", paramLabel = "ID", description = "Follow this piece of information only.")
	private String itemId;

	@Option(names = "--actor", paramLabel = "ID",
			description = "Show what gets to this organisation, body or role only.")
	private String actorId;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "${COMPLETION-CANDIDATES}; text by default.")
	private AnalysisFormat format;

	@Option(names = "--out", paramLabel = "FILE", description = "Write the result to a file.")
	private Path out;

	@Option(names = "--picture", paramLabel = "FILE", description = "Draw the diagram of exchanges as well, with those"
			+ " whom it reaches in colours: a file that ends with .svg, .png or .pdf. Needs --item.")
	private Path picture;

	ReachCommand(Context context) {
		super(context);
	}

	/** Writes what was asked for in one format. */
	private interface Answer {
		void write(Writer writer, ResultFile.Page page, String folder) throws IOException;
	}

	@Override
	public Integer call() throws CommandException, ProjectException {
		if (picture != null && itemId == null) {
			throw new CommandException("--picture needs --item: a picture is of one piece of information.");
		}
		OneProject model = OneProject.load(path, context());
		Optional<InformationItem> item = itemId == null ? Optional.empty() : Optional.of((InformationItem) model.find(itemId,
				"a piece of information", PactwrightPackage.Literals.INFORMATION_ITEM));
		Optional<Actor> actor = actorId == null ? Optional.empty() : Optional.of((Actor) model.find(actorId,
				"an organisation, a body or a role", PactwrightPackage.Literals.ACTOR));
		Reach reach = Reach.of(model.project());
		if (picture != null) {
			new AnalysisPicture(context(), DiagramKind.EXCHANGES).write(model.project(),
					AnalysisPaint.of(reach.of(item.orElseThrow())), context().resolve(picture));
		}
		Answer answer = answer(reach, item, actor);
		String folder = context().names().portable(model.root());
		ResultFile.write(context(), Optional.ofNullable(out), (writer, page) -> answer.write(writer, page, folder));
		return ExitCode.CLEAN;
	}

	private Answer answer(Reach reach, Optional<InformationItem> item, Optional<Actor> actor) {
		if (item.isPresent()) {
			ItemReach found = reach.of(item.get());
			return item(found, actor.isEmpty() ? found.holders() : found.holder(actor.get()).stream().toList());
		}
		return actor.isPresent() ? actor(actor.get(), reach.knownTo(actor.get(), context().progress()))
				: all(reach.all(context().progress()));
	}

	private Answer item(ItemReach reach, List<Holder> holders) {
		return (writer, page, folder) -> {
			switch (format) {
				case TEXT -> new ReachText(writer, page).item(reach, holders);
				case CSV -> new ReachCsv(writer).item(reach.item(), holders);
				case JSON -> {
					ReachJson json = new ReachJson(writer, folder);
					json.item(reach.item(), holders);
					json.end();
				}
			}
		};
	}

	private Answer actor(Actor actor, List<Known> known) {
		return (writer, page, folder) -> {
			switch (format) {
				case TEXT -> new ReachText(writer, page).actor(actor, known);
				case CSV -> {
					ReachCsv csv = new ReachCsv(writer);
					for (Known one : known) {
						csv.item(one.item(), List.of(one.holder()));
					}
				}
				case JSON -> {
					ReachJson json = new ReachJson(writer, folder);
					for (Known one : known) {
						json.item(one.item(), List.of(one.holder()));
					}
					json.end();
				}
			}
		};
	}

	private Answer all(List<ItemReach> items) {
		return (writer, page, folder) -> {
			switch (format) {
				case TEXT -> new ReachText(writer, page).overview(items);
				case CSV -> new ReachCsv(writer).items(items);
				case JSON -> {
					ReachJson json = new ReachJson(writer, folder);
					json.items(items);
					json.end();
				}
			}
		};
	}
}
