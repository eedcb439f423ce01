package org.pactwright.workbench.internal.wizard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.RulePack;

/** First texts of new files. They parse; what a rule misses in them is what the user writes next. */
final class Templates {

	private Templates() {
	}

	/**
	 * A new architecture.
	 *
	 * @param title of the model; its id is made from it
	 * @param left out rule packs that do not apply
	 */
	static String architecture(String title, LocalDate date, Set<RulePack> leftOut) {
		String packs = List.of(RulePack.values()).stream().filter(pack -> !leftOut.contains(pack))
				.map(RulePack::getLiteral).collect(Collectors.joining(", "));
		return """
				// %s
				model %s "%s" {
					version "0.1"  date %s
					profiles %s

					// organisation North "North Municipality" public municipality at municipal in SE

					partnership %s "%s" operational memorandum voluntary at municipal {
						scope "What the partnership is for"
						journey ideas_and_motives
					}
				}
				""".formatted(title.replace('\n', ' '), id(title), quoted(title), date, packs, id(title) + "Net",
				quoted(title));
	}

	/**
	 * A new joint plan.
	 *
	 * @param partnership id of the partnership it is for
	 * @param source path of the file that declares the partnership, relative to the plan; empty to import nothing
	 */
	static String plan(String title, String partnership, String source) {
		String importLine = source.isEmpty() ? "" : "import \"" + quoted(source) + "\"\n\n";
		return importLine + """
				joint plan %s "%s" {
					version "0.1"  status draft
					partnership %s

					stage operational_awareness in_progress
				}
				""".formatted(id(title), quoted(title), partnership);
	}

	/** An id from a title: its words put together, e.g. {@code EastEnergyNet}; {@code Model} when it has no letters. */
	static String id(String title) {
		StringBuilder id = new StringBuilder();
		for (String word : title.split("[^A-Za-z0-9]+")) {
			if (!word.isEmpty()) {
				id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
			}
		}
		return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "Model" + id : id.toString();
	}

	private static String quoted(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ');
	}
}
