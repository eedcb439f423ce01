package org.pactwright.language.ide.internal.text;

/** What a token is for the lexer. Names of terminals are those of the grammar. Keywords have labels of their own. */
public enum LexemeType {
	ID, NUMBER, DATE, RULE_ID, STRING, COMMENT,
	/** What no token of the language starts with, and a string that is not closed. */
	OTHER
}
