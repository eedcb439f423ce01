package org.pactwright.cli;

import static org.pactwright.cli.internal.terminal.Texts.wrap;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.terminal.Colours;
import org.pactwright.language.Names;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.PackInfo;
import org.pactwright.standards.RuleInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rules}: prints the catalogue of rules, or what one of them asks, why, and what to do about it. */
@Command(name = "rules", description = "List the rules, or explain one of them.")
final class RulesCommand extends PactCommand {

	private static final int WIDTH = 80;
	private static final String INDENT = "  ";

	@Parameters(arity = "0..1", paramLabel = "ID", description = "A rule, for instance GOV-body-a.")
	private String id;

	RulesCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException {
		Catalogue catalogue = Catalogue.standard();
		if (id == null) {
			catalogue.packs().forEach(pack -> list(pack, catalogue.rules(pack.pack())));
		} else {
			explain(find(catalogue));
		}
		return ExitCode.CLEAN;
	}

	private RuleInfo find(Catalogue catalogue) throws CommandException {
		Optional<RuleInfo> found = catalogue.find(id)
				.or(() -> catalogue.rules().stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst());
		if (found.isPresent()) {
			return found.get();
		}
		String wanted = id.toLowerCase(Locale.ROOT);
		List<String> near = catalogue.rules().stream().map(RuleInfo::id)
				.filter(rule -> rule.toLowerCase(Locale.ROOT).contains(wanted)).toList();
		throw new CommandException("There is no rule '" + id + "'."
				+ (near.isEmpty() ? " 'pactwright rules' lists all there are."
						: " These come near: " + String.join(", ", near) + "."));
	}

	private void list(PackInfo pack, List<RuleInfo> rules) {
		PrintStream out = context().out();
		Colours colours = context().colours();
		int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
		out.println(colours.strong(pack.pack().getLiteral() + ": " + pack.title()));
		for (RuleInfo rule : rules) {
			String severity = colours.severity(rule.severity(), rule.severity().word())
					+ " ".repeat("warning".length() - rule.severity().word().length());
			String id = rule.id() + " ".repeat(width - rule.id().length());
			out.println(INDENT + id + "  " + severity + "  " + rule.title());
		}
		out.println();
	}

	private void explain(RuleInfo rule) {
		PrintStream out = context().out();
		Colours colours = context().colours();
		out.println(colours.strong(rule.id() + ": " + rule.title()));
		out.println();
		out.println(INDENT + colours.severity(rule.severity(), rule.severity().word()) + " in an approved plan");
		out.println(wrap("rests on " + rule.restsOn(), INDENT, WIDTH));
		out.println(INDENT + "since version " + rule.since());
		paragraph("When", rule.condition());
		paragraph("Why", rule.explanation());
		paragraph("What to do", rule.remedy());
		paragraph("Where it comes from", rule.source());
	}

	private void paragraph(String heading, String text) {
		context().out().println();
		context().out().println(context().colours().strong(heading));
		context().out().println(wrap(Names.sentence(text) + (text.endsWith(".") ? "" : "."), INDENT, WIDTH));
	}
}
