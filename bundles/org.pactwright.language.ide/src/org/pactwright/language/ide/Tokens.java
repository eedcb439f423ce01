package org.pactwright.language.ide;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.text.TokenKinds;
import org.pactwright.language.ide.internal.tree.ExactKinds;

/**
 * The tokens of a text for colouring, without white space; immutable. Neither the grammar nor a parse is needed, and a
 * kind is found when it is asked for, from the tokens beside: safe on the user interface thread from the first moment.
 * Where two kinds look alike, a guess is made; {@link #exact} knows.
 */
public final class Tokens {

	private final Lexemes lexemes;
	private final TokenKinds kinds;

	private Tokens(Lexemes lexemes, TokenKinds kinds) {
		this.lexemes = lexemes;
		this.kinds = kinds;
	}

	/** The tokens of a text. */
	public static Tokens of(String text) {
		Lexemes lexemes = Lexemes.of(text);
		return new Tokens(lexemes, TokenKinds.guessed(lexemes));
	}

	/**
	 * The tokens after an edit; only what stands around it is scanned.
	 *
	 * @param offset where the edit is
	 * @param removed how many characters it takes away
	 * @param inserted what it puts in their place
	 */
	public Tokens edited(int offset, int removed, String inserted) {
		Lexemes edited = lexemes.edited(offset, removed, inserted);
		return new Tokens(edited, TokenKinds.guessed(edited));
	}

	/** The same tokens, with kinds as the grammar understands them. Loads the grammar at the first call. */
	public Tokens exact() {
		return new Tokens(lexemes, ExactKinds.of(lexemes));
	}

	/** The text they are from. */
	public String text() {
		return lexemes.text();
	}

	/** How many there are. */
	public int size() {
		return lexemes.count();
	}

	/** One of them, by its place in the list. */
	public Token get(int index) {
		return new Token(lexemes.offset(index), lexemes.length(index), kinds.kind(index));
	}

	/** All of them, in order. */
	public List<Token> all() {
		return list(0, lexemes.count());
	}

	/** Those that have something in common with a range, or border on it. */
	public List<Token> in(Range range) {
		int first = lexemes.indexFrom(range.offset());
		int last = first;
		while (last < lexemes.count() && lexemes.offset(last) <= range.end()) {
			last++;
		}
		return list(first, last);
	}

	/** The one that the character at an offset belongs to. */
	public Optional<Token> at(int offset) {
		int index = lexemes.indexFrom(offset + 1);
		return index < lexemes.count() && lexemes.offset(index) <= offset ? Optional.of(get(index)) : Optional.empty();
	}

	private List<Token> list(int first, int end) {
		return new AbstractList<>() {
			@Override
			public Token get(int index) {
				return Tokens.this.get(first + index);
			}

			@Override
			public int size() {
				return end - first;
			}
		};
	}
}
