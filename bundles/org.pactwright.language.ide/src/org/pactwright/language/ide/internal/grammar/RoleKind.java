package org.pactwright.language.ide.internal.grammar;

/** What a token is for. */
public enum RoleKind {
	/** A keyword that starts a statement. */
	STATEMENT,
	/** A keyword that leads to a feature of the statement, or is the feature itself ({@code single}). */
	FEATURE,
	/** The id of the statement. */
	DECLARATION,
	/** A part of a name that refers to an element. */
	REFERENCE,
	/** A word of an enumeration. */
	WORD,
	/** A number; the unit that may follow has a role of its own. */
	NUMBER,
	/** The unit of a length of time, or a currency. */
	UNIT,
	/** A calendar day. */
	DATE,
	/** A text in quotes. */
	TEXT,
	/** The path of an import. */
	PATH,
	/** The id of a rule. */
	RULE,
	/** Braces, commas, and other keywords that only part one thing from the next. */
	PUNCTUATION
}
