package org.pactwright.standards.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.standards.Catalogue;

/**
 * The entries of a data file that people edit. UTF-8. A line at the margin begins an entry with its kind and id. A line
 * one tab in gives a field as {@code name: value}; lines two tabs in go on with the value. Empty lines and lines that
 * begin with {@code #} are skipped. The format is this plain because it is read at each start of the command line.
 */
final class Entries {
	private final String file;
	private final Map<String, Set<String>> fieldsOfKind;
	private final String expected;
	private final List<Entry> entries = new ArrayList<>();

	/** A value and the line it begins on. */
	record Value(int line, StringBuilder text) {
	}

	/** An entry and its fields in the order of the file. */
	record Entry(int line, String kind, String id, Map<String, Value> fields) {
	}

	/**
	 * @param file its name, for messages
	 * @param text its content
	 * @param fieldsOfKind the kinds of entries with the fields each may have; a field that ends in a star stands for
	 *            any name that begins so
	 * @param expected how an entry begins, for messages
	 * @throws IllegalStateException when the text does not follow the format; the message begins with file and line
	 */
	Entries(String file, String text, Map<String, Set<String>> fieldsOfKind, String expected) {
		this.file = file;
		this.fieldsOfKind = fieldsOfKind;
		this.expected = expected;
		read(text);
	}

	/** The text of a file in the folder of the catalogue. */
	static String resource(String name) {
		try (InputStream in = Catalogue.class.getResourceAsStream("rules/" + name)) {
			if (in == null) {
				throw new IllegalStateException(
						"rules/" + name + " is missing from the installation; install it again");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException("rules/" + name + " cannot be read: " + unreadable.getMessage(), unreadable);
		}
	}

	/** All entries, in the order of the file. */
	List<Entry> all() {
		return entries;
	}

	/** The value of a field. */
	String need(Entry entry, String field) {
		String value = optional(entry, field);
		if (value.isEmpty()) {
			throw fault(entry.line, entry.kind + " " + entry.id + " has no " + field);
		}
		return value;
	}

	/** The value of a field, or an empty text. */
	String optional(Entry entry, String field) {
		Value value = entry.fields.get(field);
		return value == null ? "" : value.text.toString();
	}

	/** Whether a field that must be there says yes. */
	boolean yes(Entry entry, String field) {
		String word = need(entry, field);
		if (!word.equals("yes") && !word.equals("no")) {
			throw fault(entry, field, "'" + word + "' should be yes or no");
		}
		return word.equals("yes");
	}

	/** What to throw about a line. */
	IllegalStateException fault(int line, String what) {
		return new IllegalStateException(file + ":" + line + ": " + what);
	}

	/** What to throw about a field that is there. */
	IllegalStateException fault(Entry entry, String field, String what) {
		return fault(entry.fields.get(field).line, what);
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
		if (words.length != 2 || !fieldsOfKind.containsKey(words[0])) {
			throw fault(number, "expected " + expected + ", or a field one tab in");
		}
		entries.add(new Entry(number, words[0], words[1], new LinkedHashMap<>()));
	}

	private Value field(int number, String line) {
		int colon = line.indexOf(':');
		if (colon < 0) {
			throw fault(number, "expected 'field: value'; a value that goes on stands two tabs in");
		}
		if (entries.isEmpty()) {
			throw fault(number, "a field before the first " + expected.replace(" ID'", "'"));
		}
		String name = line.substring(0, colon).strip();
		Entry entry = entries.getLast();
		Set<String> known = fieldsOfKind.get(entry.kind);
		if (known.stream().noneMatch(one -> fits(one, name))) {
			throw fault(number, "unknown field '" + name + "'; a " + entry.kind + " has "
					+ String.join(", ", known.stream().filter(one -> !one.endsWith("*")).sorted().toList()));
		}
		Value value = new Value(number, new StringBuilder(line.substring(colon + 1).strip()));
		if (entry.fields.put(name, value) != null) {
			throw fault(number, "field '" + name + "' of " + entry.id + " is given twice");
		}
		return value;
	}

	private static boolean fits(String known, String name) {
		return known.endsWith("*") ? name.startsWith(known.substring(0, known.length() - 1)) : known.equals(name);
	}
}
