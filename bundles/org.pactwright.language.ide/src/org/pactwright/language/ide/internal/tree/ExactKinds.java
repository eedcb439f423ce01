package org.pactwright.language.ide.internal.tree;

import org.pactwright.language.ide.TokenKind;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.text.TokenKinds;

/** Kinds of tokens as the grammar understands them; guesses remain only where a text is broken. */
public final class ExactKinds implements TokenKinds {

	private final Lexemes lexemes;
	private final Reading reading;
	private final TokenKinds guessed;

	private ExactKinds(Lexemes lexemes) {
		this.lexemes = lexemes;
		this.reading = Reading.of(lexemes);
		this.guessed = TokenKinds.guessed(lexemes);
	}

	/** The kinds of the tokens of a text. */
	public static TokenKinds of(Lexemes lexemes) {
		return new ExactKinds(lexemes);
	}

	@Override
	public TokenKind kind(int index) {
		return reading.role(index).map(role -> kind(index, role)).orElseGet(() -> guessed.kind(index));
	}

	private TokenKind kind(int index, Role role) {
		return switch (role.kind()) {
			case STATEMENT -> TokenKind.STATEMENT;
			case FEATURE -> role.owner().isPresent() ? TokenKind.KEYWORD : TokenKind.STATEMENT;
			case DECLARATION -> TokenKind.DECLARATION;
			case REFERENCE -> TokenKind.REFERENCE;
			case WORD -> word(role);
			case NUMBER -> TokenKind.NUMBER;
			case UNIT -> TokenKind.UNIT;
			case DATE -> TokenKind.DATE;
			case TEXT, PATH -> TokenKind.STRING;
			case RULE -> TokenKind.RULE_ID;
			case PUNCTUATION -> lexemes.is(index, "%") ? TokenKind.UNIT : TokenKind.PUNCTUATION;
		};
	}

	private static TokenKind word(Role role) {
		if ("RaciLetter".equals(role.valueRule())) {
			return TokenKind.RACI;
		}
		return role.leading() ? TokenKind.STATEMENT : TokenKind.WORD;
	}
}
