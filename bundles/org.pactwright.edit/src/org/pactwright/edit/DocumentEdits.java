package org.pactwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pactwright.language.project.Project;

/**
 * Edits of several texts. Those of one text are sorted by offset and do not overlap; all their offsets mean the text
 * before the first of them. Immutable, so safe for any thread.
 */
public final class DocumentEdits {

	private static final DocumentEdits NONE = new DocumentEdits(Map.of());

	private final SortedMap<Path, List<TextEdit>> byFile;

	private DocumentEdits(Map<Path, List<TextEdit>> edits) {
		SortedMap<Path, List<TextEdit>> sorted = new TreeMap<>();
		edits.forEach((file, list) -> {
			if (!list.isEmpty()) {
				sorted.put(file, checked(file, list));
			}
		});
		this.byFile = Collections.unmodifiableSortedMap(sorted);
	}

	/**
	 * @param edits by absolute path, in any order
	 * @throws IllegalArgumentException when two edits of a file overlap
	 */
	public static DocumentEdits of(Map<Path, List<TextEdit>> edits) {
		return new DocumentEdits(edits);
	}

	/** Nothing to do. */
	public static DocumentEdits none() {
		return NONE;
	}

	private static List<TextEdit> checked(Path file, List<TextEdit> edits) {
		List<TextEdit> sorted = new ArrayList<>(edits);
		sorted.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).offset() < sorted.get(i - 1).end()) {
				throw new IllegalArgumentException(file + ": two edits overlap at offset " + sorted.get(i).offset());
			}
		}
		return List.copyOf(sorted);
	}

	/** The edits by absolute path, sorted; no file without edits. */
	public SortedMap<Path, List<TextEdit>> byFile() {
		return byFile;
	}

	/** The edits of one file, empty when it does not change. */
	public List<TextEdit> of(Path file) {
		return byFile.getOrDefault(file, List.of());
	}

	public boolean isEmpty() {
		return byFile.isEmpty();
	}

	/**
	 * The new texts of the files that change, for instance for {@link Project#update}.
	 *
	 * @param project as it was when the edits were made
	 */
	public SortedMap<Path, String> newTexts(Project project) {
		SortedMap<Path, String> texts = new TreeMap<>();
		byFile.forEach((file, edits) -> project.file(file).ifPresent(source -> texts.put(file, apply(source.text(), edits))));
		return texts;
	}

	/** These edits and others; files of both must not have edits that overlap. */
	public DocumentEdits and(DocumentEdits others) {
		Map<Path, List<TextEdit>> all = new TreeMap<>(byFile);
		others.byFile.forEach((file, edits) -> all.merge(file, edits, (mine, theirs) -> {
			List<TextEdit> both = new ArrayList<>(mine);
			both.addAll(theirs);
			return both;
		}));
		return new DocumentEdits(all);
	}

	/** The text after edits that are sorted and do not overlap. */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder result = new StringBuilder(text.length() + 64);
		int done = 0;
		for (TextEdit edit : edits) {
			result.append(text, done, edit.offset()).append(edit.replacement());
			done = edit.end();
		}
		return result.append(text, done, text.length()).toString();
	}

	@Override
	public String toString() {
		return byFile.toString();
	}
}
