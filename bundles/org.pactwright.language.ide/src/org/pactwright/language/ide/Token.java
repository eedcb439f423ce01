package org.pactwright.language.ide;

/**
 * A word, number, text, comment or punctuation mark.
 *
 * @param offset where it begins
 * @param length how many characters it has
 * @param kind how to colour it
 */
public record Token(int offset, int length, TokenKind kind) {

	/** The first offset behind it. */
	public int end() {
		return offset + length;
	}
}
