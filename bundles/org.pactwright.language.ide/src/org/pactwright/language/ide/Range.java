package org.pactwright.language.ide;

/**
 * A part of a text.
 *
 * @param offset where it begins, in characters from 0
 * @param length how many characters it has
 */
public record Range(int offset, int length) {

	/** From one offset up to another, which does not belong to it. */
	public static Range between(int start, int end) {
		return new Range(start, end - start);
	}

	/** The first offset behind it. */
	public int end() {
		return offset + length;
	}

	/** Whether a caret at the offset touches it; the end counts. */
	public boolean contains(int caret) {
		return caret >= offset && caret <= end();
	}

	/** Whether the other range lies inside this one or is equal to it. */
	public boolean covers(Range other) {
		return other.offset >= offset && other.end() <= end();
	}

	/** Whether the two have a character or a border in common. */
	public boolean touches(Range other) {
		return other.offset <= end() && offset <= other.end();
	}

	/** The part of a text that it means. */
	public String of(String text) {
		return text.substring(offset, end());
	}
}
