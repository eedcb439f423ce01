package org.pactwright.viewpoint;

/**
 * A place in a specification file.
 *
 * @param file what to call the file in a message: its path, or its URI where it has none
 * @param line from 1; 0 where only the file is known
 * @param column from 1; 0 where only the file is known
 */
public record SourcePlace(String file, int line, int column) {

	/** The whole file. */
	public static SourcePlace ofFile(String file) {
		return new SourcePlace(file, 0, 0);
	}

	@Override
	public String toString() {
		return line == 0 ? file : file + ":" + line + ":" + column;
	}
}
