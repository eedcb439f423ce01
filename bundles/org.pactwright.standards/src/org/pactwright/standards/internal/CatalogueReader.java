package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.Severity;
import org.pactwright.model.RulePack;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.Gate;
import org.pactwright.standards.PackInfo;
import org.pactwright.standards.RuleInfo;
import org.pactwright.standards.internal.Entries.Entry;

/**
 * Reads one file of the catalogue: the rules of one pack, as data that people edit (see {@link Entries} for the form).
 *
 * <p>A file begins with {@code pack ID}, then come its rules as {@code rule ID}. Fields of a pack: title, about. Fields
 * of a rule: title, standard, clause (optional), confirmed (yes or no; needed with a clause), clauses (optional: each a
 * standard and a clause of the list of clauses), severity, gate (optional: a stage and done, reached or in_progress),
 * condition, message, {@code message NAME} (any number), explanation, remedy, source, fixes (optional), since.
 */
public final class CatalogueReader {
	private static final String MESSAGE = "message";
	private static final String GATE = "gate";
	private static final String CLAUSES = "clauses";
	private static final Map<String, Set<String>> FIELDS = Map.of("pack", Set.of("title", "about"), "rule",
			Set.of("title", "standard", "clause", "confirmed", CLAUSES, "severity", GATE, "condition", MESSAGE,
					MESSAGE + " *", "explanation", "remedy", "source", "fixes", "since"));

	private final Entries entries;
	private PackInfo pack;
	private final List<RuleInfo> rules = new ArrayList<>();

	/**
	 * @param file its name, for messages
	 * @param text its content
	 * @throws IllegalStateException when the text does not follow the format; the message begins with file and line
	 */
	public CatalogueReader(String file, String text) {
		entries = new Entries(file, text, FIELDS, "'pack ID' or 'rule ID'");
		interpret();
	}

	/**
	 * Reads a file that comes with this bundle.
	 *
	 * @param name the name within the folder of the catalogue
	 */
	public static CatalogueReader ofResource(String name) {
		return new CatalogueReader(name, Entries.resource(name));
	}

	/** The pack of the file. */
	public PackInfo pack() {
		return pack;
	}

	/** The rules in the order of the file. */
	public List<RuleInfo> rules() {
		return rules;
	}

	private void interpret() {
		if (entries.all().isEmpty() || !entries.all().getFirst().kind().equals("pack")) {
			throw entries.fault(1, "a file of the catalogue begins with 'pack ID'");
		}
		Entry first = entries.all().getFirst();
		RulePack id = RulePack.get(first.id());
		if (id == null) {
			throw entries.fault(first.line(),
					"unknown pack '" + first.id() + "'; packs are " + Arrays.toString(RulePack.values()));
		}
		pack = new PackInfo(id, entries.need(first, "title"), entries.need(first, "about"));
		Map<String, Integer> lines = new HashMap<>();
		for (Entry entry : entries.all().subList(1, entries.all().size())) {
			if (!entry.kind().equals("rule")) {
				throw entries.fault(entry.line(), "a second pack; each pack has its own file");
			}
			if (!entry.id().startsWith(first.id() + "-")) {
				throw entries.fault(entry.line(),
						"rule " + entry.id() + " does not begin with the name of its pack, " + first.id());
			}
			Integer earlier = lines.put(entry.id(), entry.line());
			if (earlier != null) {
				throw entries.fault(entry.line(), "rule " + entry.id() + " is already there at line " + earlier);
			}
			rules.add(rule(entry));
		}
	}

	private RuleInfo rule(Entry entry) {
		String clause = entries.optional(entry, "clause");
		boolean confirmed = clause.isEmpty() || entries.yes(entry, "confirmed");
		String fixes = entries.optional(entry, "fixes");
		return new RuleInfo(entry.id(), pack.pack(), entries.need(entry, "standard"), clause, confirmed,
				severity(entry), entries.need(entry, "title"), entries.need(entry, "explanation"),
				entries.need(entry, "source"), fixes.isEmpty() ? List.of() : List.of(fixes.split("\\s*,\\s*")),
				entries.need(entry, "since"), entries.need(entry, "condition"), entries.need(entry, "remedy"),
				messages(entry), gate(entry), clauses(entry), false);
	}

	private Map<String, String> messages(Entry entry) {
		Map<String, String> messages = new LinkedHashMap<>();
		messages.put(RuleInfo.USUAL, entries.need(entry, MESSAGE));
		entry.fields().keySet().stream().filter(name -> name.startsWith(MESSAGE + " "))
				.forEach(name -> messages.put(name.substring(MESSAGE.length()).strip(), entries.need(entry, name)));
		return messages;
	}

	private Severity severity(Entry entry) {
		String word = entries.need(entry, "severity");
		for (Severity severity : Severity.values()) {
			if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
				return severity;
			}
		}
		throw entries.fault(entry, "severity", "'" + word + "' is no severity; write error, warning or info");
	}

	private Optional<Gate> gate(Entry entry) {
		String text = entries.optional(entry, GATE);
		Optional<Gate> gate = Gate.parse(text);
		if (!text.isEmpty() && gate.isEmpty()) {
			throw entries.fault(entry, GATE, "'" + text
					+ "' is no gate; write a stage and done, reached or in_progress: working_together done");
		}
		return gate;
	}

	private List<ClauseRef> clauses(Entry entry) {
		String text = entries.optional(entry, CLAUSES);
		List<ClauseRef> clauses = new ArrayList<>();
		for (String one : text.isEmpty() ? new String[0] : text.split("\\s*,\\s*")) {
			String[] words = one.split("\\s+");
			if (words.length != 2) {
				throw entries.fault(entry, CLAUSES, "'" + one + "' should be a standard and a clause: ISO44001 8.6");
			}
			clauses.add(new ClauseRef(words[0], words[1]));
		}
		return clauses;
	}
}
