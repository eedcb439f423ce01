package org.pactwright.language.ide.internal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.pactwright.language.ide.TokenKind;
import org.pactwright.model.values.TimeSpan;

/**
 * Kinds of tokens as far as the tokens beside tell. Wrong at most where a keyword is also a word of an enumeration, or
 * leads to a declaration in one statement and to a reference in another.
 */
final class GuessedKinds implements TokenKinds {

	private static final Set<String> LETTERS = Set.of("R", "A", "C", "I");

	private final Lexemes lexemes;
	private final Lexicon lexicon = Lexicon.standard();
	private final boolean plan;

	GuessedKinds(Lexemes lexemes) {
		this.lexemes = lexemes;
		this.plan = isPlan();
	}

	@Override
	public TokenKind kind(int index) {
		int label = lexemes.label(index);
		if (Lexicon.isKeyword(label)) {
			return keyword(index, lexicon.keyword(label));
		}
		return switch (LexemeType.values()[label]) {
			case ID -> id(index);
			case NUMBER -> TokenKind.NUMBER;
			case DATE -> TokenKind.DATE;
			case RULE_ID -> TokenKind.RULE_ID;
			case STRING -> TokenKind.STRING;
			case COMMENT -> TokenKind.COMMENT;
			case OTHER -> TokenKind.ERROR;
		};
	}

	private boolean isPlan() {
		for (int i = 0; i < lexemes.count() && !lexemes.is(i, "{"); i++) {
			if (lexemes.is(i, "plan")) {
				return true;
			}
		}
		return false;
	}

	private TokenKind keyword(int index, String keyword) {
		if (!Character.isLetter(keyword.charAt(0))) {
			return "%".equals(keyword) ? TokenKind.UNIT : TokenKind.PUNCTUATION;
		}
		if (LETTERS.contains(keyword)) {
			return nextIsId(index) && !previousIs(index, "grade") ? TokenKind.RACI : TokenKind.WORD;
		}
		if (previousIs(index, ",") || lexicon.isWord(keyword) && isAfterTitle(index)) {
			return TokenKind.WORD;
		}
		boolean declares = lexicon.declares(keyword, plan);
		boolean foreign = !declares && lexicon.declares(keyword, !plan);
		boolean starts = declares && nextIsId(index)
				|| lexicon.startsStatement(keyword) && !foreign && lexemes.firstOnLine(index);
		return starts ? TokenKind.STATEMENT : TokenKind.KEYWORD;
	}

	private TokenKind id(int index) {
		String word = lexemes.word(index);
		if (previousIs(index, LexemeType.NUMBER) && isUnit(word)) {
			return TokenKind.UNIT;
		}
		if (isDeclaration(index)) {
			return TokenKind.DECLARATION;
		}
		return lexicon.isWord(word) && !previousIs(index, ".") ? TokenKind.WORD : TokenKind.REFERENCE;
	}

	private boolean isDeclaration(int index) {
		int previous = previous(index);
		if (previous < 0 || !lexemes.isKeyword(previous)) {
			return false;
		}
		String keyword = lexicon.keyword(lexemes.label(previous));
		return lexicon.declares(keyword, plan)
				&& (!lexicon.refers(keyword) || lexemes.firstOnLine(previous) || nextIs(index, LexemeType.STRING));
	}

	/** Whether the token comes directly behind the id or the title of a statement: there stands what kind it is. */
	private boolean isAfterTitle(int index) {
		int previous = previous(index);
		if (previous >= 0 && lexemes.is(previous, LexemeType.STRING)) {
			previous = previous(previous);
		}
		return previous >= 0 && lexemes.is(previous, LexemeType.ID) && isDeclaration(previous);
	}

	private static boolean isUnit(String word) {
		return Arrays.stream(TimeSpan.Unit.values()).anyMatch(unit -> unit.symbol().equals(word))
				|| TimeSpan.Unit.of(word).isPresent() || word.length() == 3
				&& word.equals(word.toUpperCase(Locale.ROOT));
	}

	private boolean nextIsId(int index) {
		return nextIs(index, LexemeType.ID);
	}

	private boolean nextIs(int index, LexemeType type) {
		int next = index + 1;
		while (next < lexemes.count() && lexemes.is(next, LexemeType.COMMENT)) {
			next++;
		}
		return next < lexemes.count() && lexemes.is(next, type);
	}

	private boolean previousIs(int index, String keyword) {
		int previous = previous(index);
		return previous >= 0 && lexemes.is(previous, keyword);
	}

	private boolean previousIs(int index, LexemeType type) {
		int previous = previous(index);
		return previous >= 0 && lexemes.is(previous, type);
	}

	private int previous(int index) {
		int previous = index - 1;
		while (previous >= 0 && lexemes.is(previous, LexemeType.COMMENT)) {
			previous--;
		}
		return previous;
	}
}
