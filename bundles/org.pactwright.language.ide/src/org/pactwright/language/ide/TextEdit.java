package org.pactwright.language.ide;

import java.util.Comparator;
import java.util.List;

/**
 * Replaces a part of a text.
 *
 * @param offset where the part begins
 * @param length how many characters are taken away; 0 for an insertion
 * @param text what comes in their place
 */
public record TextEdit(int offset, int length, String text) {

	/**
	 * The text after some edits.
	 *
	 * @param edits in any order; their offsets all mean the text before the first
	 * @throws IllegalArgumentException when two of them overlap
	 */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder result = new StringBuilder(text.length());
		int done = 0;
		for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
			if (edit.offset() < done) {
				throw new IllegalArgumentException("Two edits overlap at offset " + edit.offset());
			}
			result.append(text, done, edit.offset()).append(edit.text());
			done = edit.offset() + edit.length();
		}
		return result.append(text, done, text.length()).toString();
	}
}
