package org.pactwright.language;

/** The characters that words of the language are made of; ASCII only, as the grammar has it. */
public final class Letters {

	private Letters() {
	}

	/** A white space that parts words. */
	public static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\r' || c == '\n';
	}

	/** A letter of the alphabet. */
	public static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** A decimal digit. */
	public static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	/** What may follow in an id. */
	public static boolean isWordPart(char c) {
		return isLetter(c) || isDigit(c) || c == '_';
	}

	/** What stands between the hyphens of a rule's id. */
	public static boolean isRulePart(char c) {
		return isLetter(c) || isDigit(c) || c == '.';
	}
}
