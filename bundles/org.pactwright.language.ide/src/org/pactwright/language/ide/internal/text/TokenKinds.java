package org.pactwright.language.ide.internal.text;

import org.pactwright.language.ide.TokenKind;

/** Tells how a token is coloured. */
public interface TokenKinds {

	/** The kind of a token, by its index. */
	TokenKind kind(int index);

	/** Guesses from the tokens beside, without the grammar. */
	static TokenKinds guessed(Lexemes lexemes) {
		return new GuessedKinds(lexemes);
	}
}
