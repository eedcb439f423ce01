package org.pactwright.edit;

/**
 * Replaces a part of a text.
 *
 * @param offset of the first character that goes, from 0, in the text before all edits
 * @param length how many characters go; 0 for an insertion
 * @param replacement what comes in their place
 */
public record TextEdit(int offset, int length, String replacement) {

	/** Where the part that goes ends. */
	public int end() {
		return offset + length;
	}
}
