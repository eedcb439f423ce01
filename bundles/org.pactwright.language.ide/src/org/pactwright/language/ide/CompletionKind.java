package org.pactwright.language.ide;

/** What a {@link Completion} proposes. */
public enum CompletionKind {
	/** A keyword, or several that always stand together. */
	KEYWORD,
	/** A whole statement to fill in. */
	TEMPLATE,
	/** An element of the project. */
	REFERENCE,
	/** A word of an enumeration. */
	VALUE,
	/** A unit behind a number. */
	UNIT,
	/** A calendar day. */
	DATE,
	/** The id of a rule. */
	RULE,
	/** A file to import. */
	FILE,
	/** A free id for a new element. */
	NEW_ID,
	/** A text in quotes. */
	TEXT
}
