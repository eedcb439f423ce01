package org.pactwright.language.format;

import java.util.List;

/**
 * A replacement in a text.
 *
 * @param offset of the first character that goes, from 0
 * @param length how many characters go
 * @param text what comes instead
 */
public record Edit(int offset, int length, String text) {

	/** Applies edits that are sorted by offset and do not overlap. */
	public static String apply(String text, List<Edit> edits) {
		StringBuilder result = new StringBuilder(text.length() + 64);
		int done = 0;
		for (Edit edit : edits) {
			result.append(text, done, edit.offset()).append(edit.text());
			done = edit.offset() + edit.length();
		}
		return result.append(text, done, text.length()).toString();
	}
}
