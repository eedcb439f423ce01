package org.pactwright.language.ide;

/** How a {@link Token} is coloured. */
public enum TokenKind {
	COMMENT, STRING,
	/** A keyword that names a part of a statement. */
	KEYWORD,
	/** A keyword that starts a statement. */
	STATEMENT,
	/** An id where it is declared. */
	DECLARATION,
	/** A name that refers to an element. */
	REFERENCE,
	/** A word of an enumeration, or a country. */
	WORD,
	NUMBER, UNIT, DATE,
	/** A letter of a responsibility assignment. */
	RACI,
	RULE_ID, PUNCTUATION,
	/** A character that means nothing, or a text without its closing quote. */
	ERROR
}
