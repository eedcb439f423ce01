package org.pactwright.standards;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.pactwright.language.Names;

/** Writes the rule reference for people from the catalogue, as Markdown. The same catalogue gives the same text. */
public final class RuleReference {
	private static final String INTRODUCTION = """
			# Rule reference

			This file is made from the catalogue of rules. Edit the catalogue, not this file.

			Packs are switched on with `profiles` in a model. The severity given here holds for plans that are approved
			or active and for models without a plan. While the plan is a draft or under review, the packs that follow a
			standard (all but GOV, RACI, PPP and SOC) count one step less. What counts as today is the `date` of the
			model. A finding that is accepted on purpose is waived with its reason:
			`waive RULE on Element "reason" until 2027-06-30`.

			Standards are named by number and clause, never quoted; a clause marked unconfirmed was not seen in a public
			source. Sources are given as document and line: 000 is Wettergren, *Societal security through partnership*;
			001 Bailes, *What role for the private sector in 'societal security'?* (2008); 002 the report of the NATO
			Civil Protection Group seminar on public-private cooperation (2024); 003 the front matter of
			BS 11000-2:2017.
			""";

	private final Catalogue catalogue;
	private final StringBuilder text = new StringBuilder();

	private RuleReference(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Writes the reference to a file, for instance {@code docs/rules.md}; to standard output without an argument. */
	public static void main(String[] arguments) {
		if (arguments.length == 0) {
			new PrintStream(System.out, true, StandardCharsets.UTF_8).print(markdown(Catalogue.standard()));
			return;
		}
		try {
			write(Path.of(arguments[0]));
		} catch (IOException cause) {
			System.err.println(arguments[0] + ": The rule reference cannot be written: " + cause.getMessage());
			System.exit(1);
		}
	}

	/**
	 * Writes the reference of the rules that come with Pactwright.
	 *
	 * @param file is replaced; its folder is made where it is missing
	 * @throws IOException when the file cannot be written
	 */
	public static void write(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		Files.writeString(file, markdown(Catalogue.standard()), StandardCharsets.UTF_8);
	}

	/** The reference as Markdown, with {@code \n} at the end of each line. */
	public static String markdown(Catalogue catalogue) {
		return new RuleReference(catalogue).write();
	}

	private String write() {
		text.append(INTRODUCTION).append('\n').append("| Pack | About | Rules |\n| --- | --- | --- |\n");
		for (PackInfo pack : catalogue.packs()) {
			row(link(pack.pack().getLiteral(), heading(pack)), pack.title(),
					String.valueOf(catalogue.rules(pack.pack()).size()));
		}
		catalogue.packs().forEach(this::pack);
		return text.toString();
	}

	private void pack(PackInfo pack) {
		text.append("\n## ").append(heading(pack)).append("\n\n").append(escape(pack.about())).append("\n\n");
		text.append("| Rule | Severity | Finds | Rests on |\n| --- | --- | --- | --- |\n");
		for (RuleInfo rule : catalogue.rules(pack.pack())) {
			row(link(rule.id(), heading(rule)), rule.severity().word(), rule.title(), rule.restsOn());
		}
		catalogue.rules(pack.pack()).forEach(this::rule);
	}

	private void rule(RuleInfo rule) {
		text.append("\n### ").append(heading(rule)).append("\n\n");
		text.append(escape(rule.explanation())).append("\n\n");
		entry("Fires when", escape(rule.condition()));
		for (Map.Entry<String, String> message : rule.messages().entrySet()) {
			entry("Says", "`" + message.getValue() + "`");
		}
		entry("What to do", escape(rule.remedy()));
		entry("Severity", rule.severity().word());
		rule.gate().ifPresent(gate -> entry("Looks", gate.words()));
		entry("Rests on", escape(rule.restsOn()));
		entry("Source", escape(rule.source()));
		if (!rule.quickFixes().isEmpty()) {
			entry("Quick fixes", "`" + String.join("`, `", rule.quickFixes()) + "`");
		}
		entry("Since", rule.since());
	}

	private void entry(String name, String value) {
		text.append("- **").append(name).append("**: ").append(value).append('\n');
	}

	private void row(String... cells) {
		text.append('|');
		for (String cell : cells) {
			text.append(' ').append(cell.startsWith("[") ? cell : escape(cell)).append(" |");
		}
		text.append('\n');
	}

	private static String heading(PackInfo pack) {
		return pack.pack().getLiteral() + ": " + pack.title();
	}

	private static String heading(RuleInfo rule) {
		return rule.id() + ": " + Names.sentence(rule.title());
	}

	/** The anchor that GitHub and most other readers give to a heading. */
	private static String link(String label, String heading) {
		String anchor = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
		return "[" + label + "](#" + anchor + ")";
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*");
	}
}
