package org.pactwright.language;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file absolute path
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in characters; 0 when the file as a whole is meant
 * @param offset of the first character, from 0
 * @param length in characters; 0 for a point
 */
public record Place(Path file, int line, int column, int offset, int length) implements Comparable<Place> {

	private static final Comparator<Place> ORDER = Comparator.comparing(Place::file).thenComparingInt(Place::offset)
			.thenComparingInt(Place::length);

	/** The file as a whole, for what has no line: it cannot be read, it is too large. */
	public static Place wholeFile(Path file) {
		return new Place(file, 0, 0, 0, 0);
	}

	/** By file, then by offset. */
	@Override
	public int compareTo(Place other) {
		return ORDER.compare(this, other);
	}

	/** {@code path:line:column}, or the path alone. */
	@Override
	public String toString() {
		return line == 0 ? file.toString() : file + ":" + line + ":" + column;
	}
}
