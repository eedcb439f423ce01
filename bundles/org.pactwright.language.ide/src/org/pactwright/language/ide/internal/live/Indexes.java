package org.pactwright.language.ide.internal.live;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;

/** Keeps the index of every text until the text changes. Safe for use by several threads. */
public final class Indexes {

	private final Sources sources;
	private final Map<Path, FileIndex> known = new ConcurrentHashMap<>();

	public Indexes(Sources sources) {
		this.sources = sources;
	}

	/** The index of a text. */
	public FileIndex of(Path file, String text) {
		return known.compute(file,
				(path, old) -> old != null && old.text().equals(text) ? old : FileIndex.of(path, text));
	}

	/**
	 * The index of the project.
	 *
	 * @param file a file
	 * @param text the text of it that counts, in the project or not
	 */
	public ProjectIndex with(Path file, String text) {
		Map<Path, String> texts = sources.texts();
		texts.put(file, text);
		return all(texts);
	}

	/** The index of the project as it is. */
	public ProjectIndex all() {
		return all(sources.texts());
	}

	private ProjectIndex all(Map<Path, String> texts) {
		known.keySet().retainAll(texts.keySet());
		return new ProjectIndex(texts.entrySet().stream().map(each -> of(each.getKey(), each.getValue())).toList());
	}
}
