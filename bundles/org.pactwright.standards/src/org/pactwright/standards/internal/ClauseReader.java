package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.standards.ClauseInfo;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.StandardInfo;
import org.pactwright.standards.internal.Entries.Entry;

/**
 * Reads the list of standards and their clauses, as data that people edit (see {@link Entries} for the form).
 *
 * <p>{@code standard ID} has the fields name and about; the clauses that follow as {@code clause NUMBER} belong to it
 * and have title, confirmed (yes or no) and, where no rule can judge the clause, unchecked with the reason.
 */
public final class ClauseReader {
	/** The list that comes with this bundle. */
	public static final String FILE = "standards.clauses";
	private static final Map<String, Set<String>> FIELDS = Map.of("standard", Set.of("name", "about"), "clause",
			Set.of("title", "confirmed", "unchecked"));

	private final Entries entries;

	/**
	 * @param file its name, for messages
	 * @param text its content
	 * @throws IllegalStateException when the text does not follow the format; the message begins with file and line
	 */
	public ClauseReader(String file, String text) {
		entries = new Entries(file, text, FIELDS, "'standard ID' or 'clause NUMBER'");
	}

	/** The list that comes with this bundle. */
	public static List<StandardInfo> ofResource() {
		return new ClauseReader(FILE, Entries.resource(FILE)).standards();
	}

	/** The standards in the order of the file. */
	public List<StandardInfo> standards() {
		Map<String, Entry> heads = new LinkedHashMap<>();
		Map<String, Map<String, ClauseInfo>> clauses = new LinkedHashMap<>();
		Entry head = null;
		for (Entry entry : entries.all()) {
			if (entry.kind().equals("standard")) {
				head = entry;
				if (heads.put(entry.id(), entry) != null) {
					throw entries.fault(entry.line(), "standard " + entry.id() + " is there twice");
				}
				clauses.put(entry.id(), new LinkedHashMap<>());
			} else if (head == null) {
				throw entries.fault(entry.line(), "a clause before the first 'standard ID'");
			} else if (clauses.get(head.id()).put(entry.id(), clause(head, entry)) != null) {
				throw entries.fault(entry.line(), "clause " + entry.id() + " of " + head.id() + " is there twice");
			}
		}
		List<StandardInfo> standards = new ArrayList<>();
		heads.forEach((id, entry) -> standards.add(new StandardInfo(id, entries.need(entry, "name"),
				entries.need(entry, "about"), List.copyOf(clauses.get(id).values()))));
		return standards;
	}

	private ClauseInfo clause(Entry standard, Entry entry) {
		return new ClauseInfo(new ClauseRef(standard.id(), entry.id()), entries.need(entry, "title"),
				entries.yes(entry, "confirmed"),
				Optional.of(entries.optional(entry, "unchecked")).filter(text -> !text.isEmpty()));
	}
}
