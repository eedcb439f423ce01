package org.pactwright.standards.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.pactwright.language.Severity;
import org.pactwright.model.RulePack;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.PackInfo;
import org.pactwright.standards.RuleInfo;

/**
 * Reads one file of the catalogue: the rules of one pack, as data that people edit.
 *
 * <p>UTF-8. A line {@code pack ID} or {@code rule ID} at the margin begins an entry. A line one tab in gives a field as
 * {@code name: value}; lines two tabs in go on with the value. Empty lines and lines that begin with {@code #} are
 * skipped. Fields of a pack: title, about. Fields of a rule: title, standard, clause (optional), confirmed (yes or no;
 * needed with a clause), severity, condition, message, {@code message NAME} (any number), explanation, remedy, source,
 * fixes (optional), since. The format is this plain because it is read at each start of the command line.
 */
public final class CatalogueReader {
	private static final Set<String> PACK_FIELDS = Set.of("title", "about");
	private static final Set<String> RULE_FIELDS = Set.of("title", "standard", "clause", "confirmed", "severity",
			"condition", "message", "explanation", "remedy", "source", "fixes", "since");
	private static final String MESSAGE = "message";

	private final String file;
	private final List<Entry> entries = new ArrayList<>();
	private PackInfo pack;
	private final List<RuleInfo> rules = new ArrayList<>();

	/** A value and the line it begins on. */
	private record Value(int line, StringBuilder text) {
	}

	private record Entry(int line, String kind, String id, Map<String, Value> fields) {
	}

	/**
	 * @param file its name, for messages
	 * @param text its content
	 * @throws IllegalStateException when the text does not follow the format; the message begins with file and line
	 */
	public CatalogueReader(String file, String text) {
		this.file = file;
		read(text);
		interpret();
	}

	/**
	 * Reads a file that comes with this bundle.
	 *
	 * @param name the name within the folder of the catalogue
	 */
	public static CatalogueReader ofResource(String name) {
		try (InputStream in = Catalogue.class.getResourceAsStream("rules/" + name)) {
			if (in == null) {
				throw new IllegalStateException(
						"rules/" + name + " is missing from the installation; install it again");
			}
			return new CatalogueReader(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			throw new UncheckedIOException("rules/" + name + " cannot be read: " + unreadable.getMessage(), unreadable);
		}
	}

	/** The pack of the file. */
	public PackInfo pack() {
		return pack;
	}

	/** The rules in the order of the file. */
	public List<RuleInfo> rules() {
		return rules;
	}

	private void read(String text) {
		int number = 0;
		Value open = null;
		for (String line : text.split("\r?\n", -1)) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				open = null;
			} else if (line.startsWith("\t\t")) {
				if (open == null) {
					throw fault(number, "this line goes on with a value, but none was begun");
				}
				open.text.append(' ').append(line.strip());
			} else if (line.startsWith("\t")) {
				open = field(number, line.strip());
			} else {
				open = null;
				begin(number, line);
			}
		}
	}

	private void begin(int number, String line) {
		String[] words = line.strip().split("\\s+");
		if (words.length != 2 || !(words[0].equals("pack") || words[0].equals("rule"))) {
			throw fault(number, "expected 'pack ID' or 'rule ID', or a field one tab in");
		}
		entries.add(new Entry(number, words[0], words[1], new LinkedHashMap<>()));
	}

	private Value field(int number, String line) {
		int colon = line.indexOf(':');
		if (colon < 0) {
			throw fault(number, "expected 'field: value'; a value that goes on stands two tabs in");
		}
		if (entries.isEmpty()) {
			throw fault(number, "a field before the first 'pack' or 'rule'");
		}
		String name = line.substring(0, colon).strip();
		Entry entry = entries.getLast();
		Set<String> known = entry.kind.equals("pack") ? PACK_FIELDS : RULE_FIELDS;
		if (!known.contains(name) && !(entry.kind.equals("rule") && name.startsWith(MESSAGE + " "))) {
			throw fault(number, "unknown field '" + name + "'; a " + entry.kind + " has "
					+ String.join(", ", known.stream().sorted().toList()));
		}
		Value value = new Value(number, new StringBuilder(line.substring(colon + 1).strip()));
		if (entry.fields.put(name, value) != null) {
			throw fault(number, "field '" + name + "' of " + entry.id + " is given twice");
		}
		return value;
	}

	private void interpret() {
		if (entries.isEmpty() || !entries.getFirst().kind.equals("pack")) {
			throw fault(1, "a file of the catalogue begins with 'pack ID'");
		}
		Entry first = entries.getFirst();
		RulePack id = RulePack.get(first.id);
		if (id == null) {
			throw fault(first.line, "unknown pack '" + first.id + "'; packs are " + Arrays.toString(RulePack.values()));
		}
		pack = new PackInfo(id, need(first, "title"), need(first, "about"));
		Map<String, Integer> lines = new HashMap<>();
		for (Entry entry : entries.subList(1, entries.size())) {
			if (!entry.kind.equals("rule")) {
				throw fault(entry.line, "a second pack; each pack has its own file");
			}
			if (!entry.id.startsWith(first.id + "-")) {
				throw fault(entry.line, "rule " + entry.id + " does not begin with the name of its pack, " + first.id);
			}
			Integer earlier = lines.put(entry.id, entry.line);
			if (earlier != null) {
				throw fault(entry.line, "rule " + entry.id + " is already there at line " + earlier);
			}
			rules.add(rule(entry));
		}
	}

	private RuleInfo rule(Entry entry) {
		String clause = optional(entry, "clause");
		boolean confirmed = clause.isEmpty() || yes(entry, "confirmed");
		String fixes = optional(entry, "fixes");
		return new RuleInfo(entry.id, pack.pack(), need(entry, "standard"), clause, confirmed, severity(entry),
				need(entry, "title"), need(entry, "explanation"), need(entry, "source"),
				fixes.isEmpty() ? List.of() : List.of(fixes.split("\\s*,\\s*")), need(entry, "since"),
				need(entry, "condition"), need(entry, "remedy"), messages(entry));
	}

	private Map<String, String> messages(Entry entry) {
		Map<String, String> messages = new LinkedHashMap<>();
		messages.put(RuleInfo.USUAL, need(entry, MESSAGE));
		entry.fields.keySet().stream().filter(name -> name.startsWith(MESSAGE + " "))
				.forEach(name -> messages.put(name.substring(MESSAGE.length()).strip(), need(entry, name)));
		return messages;
	}

	private Severity severity(Entry entry) {
		String word = need(entry, "severity");
		for (Severity severity : Severity.values()) {
			if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
				return severity;
			}
		}
		throw fault(entry.fields.get("severity").line, "'" + word + "' is no severity; write error, warning or info");
	}

	private boolean yes(Entry entry, String field) {
		String word = need(entry, field);
		if (!word.equals("yes") && !word.equals("no")) {
			throw fault(entry.fields.get(field).line, "'" + word + "' should be yes or no");
		}
		return word.equals("yes");
	}

	private String need(Entry entry, String field) {
		String value = optional(entry, field);
		if (value.isEmpty()) {
			throw fault(entry.line, entry.kind + " " + entry.id + " has no " + field);
		}
		return value;
	}

	private static String optional(Entry entry, String field) {
		Value value = entry.fields.get(field);
		return value == null ? "" : value.text.toString();
	}

	private IllegalStateException fault(int line, String what) {
		return new IllegalStateException(file + ":" + line + ": " + what);
	}
}
