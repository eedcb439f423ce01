package org.pactwright.language.ide.sheet;

/** Which kind of widget edits a field. */
public enum FieldKind {
	/** A text on one line. */
	LINE,
	/** A text of any length. */
	TEXT,
	/** Texts, one per line. */
	LINES,
	/** A number. */
	NUMBER,
	/** A day, ISO 8601. */
	DATE,
	/** An amount and a unit of time. */
	TIME_SPAN,
	/** An amount and a currency. */
	MONEY,
	/** 0 to 100. */
	PERCENT,
	/** 1 to 5. */
	RATING,
	/** Yes or no. */
	FLAG,
	/** One word of an enumeration. */
	CHOICE,
	/** Words of an enumeration. */
	CHOICES,
	/** One or more words that no list holds, such as country codes. */
	WORDS,
	/** The name of another element. */
	REFERENCE,
	/** Names of other elements. */
	REFERENCES;

	/** Whether a field of the kind may have several values. */
	public boolean isMany() {
		return this == LINES || this == CHOICES || this == WORDS || this == REFERENCES;
	}
}
