package org.pactwright.language.ide.internal.text;

import static org.pactwright.language.Letters.isBlank;
import static org.pactwright.language.Letters.isDigit;
import static org.pactwright.language.Letters.isLetter;
import static org.pactwright.language.Letters.isRulePart;
import static org.pactwright.language.Letters.isWordPart;

/**
 * Finds one token after the other, as the parser's lexer does, only never failing: a string without an end goes to the
 * end of its line, a comment without an end to the end of the text, and a character that starts no token is
 * {@link LexemeType#OTHER}. Where a token ends depends on nothing that stands before it.
 */
final class Lexer {

	private final CharSequence text;
	private final int end;
	private final Lexicon lexicon;

	private int start;
	private int next;
	private int label;
	private boolean open;

	Lexer(CharSequence text, int from) {
		this.text = text;
		this.end = text.length();
		this.lexicon = Lexicon.standard();
		this.next = from;
	}

	/** Goes to the next token; false at the end of the text. */
	boolean advance() {
		start = next;
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		if (start >= end) {
			return false;
		}
		open = false;
		scan(text.charAt(start));
		return true;
	}

	int start() {
		return start;
	}

	int length() {
		return next - start;
	}

	int label() {
		return label;
	}

	/** Whether the token lacks its end; more text behind it may then change it. */
	boolean open() {
		return open;
	}

	private void scan(char first) {
		if (isLetter(first) || first == '_' || first == '^') {
			word(first);
		} else if (isDigit(first) || first == '-' && isDigit(at(start + 1))) {
			number();
		} else if (first == '"') {
			string();
		} else if (first == '/' && (at(start + 1) == '/' || at(start + 1) == '*')) {
			comment();
		} else {
			punctuation(first);
		}
	}

	private void word(char first) {
		int at = start + 1;
		if (first == '^' && !isLetter(at(at)) && at(at) != '_') {
			take(at, LexemeType.OTHER);
			return;
		}
		boolean plain = isLetter(first);
		while (isWordPart(at(at))) {
			plain &= at(at) != '_';
			at++;
		}
		if (plain && at(at) == '-' && isRulePart(at(at + 1))) {
			while (at(at) == '-' && isRulePart(at(at + 1))) {
				at++;
				while (isRulePart(at(at))) {
					at++;
				}
			}
			take(at, LexemeType.RULE_ID);
			return;
		}
		next = at;
		label = lexicon.label(text.subSequence(start, at).toString());
	}

	private void number() {
		int at = digits(text.charAt(start) == '-' ? start + 1 : start);
		if (text.charAt(start) != '-' && at(at) == '-' && isDigit(at(at + 1))) {
			int month = digits(at + 1);
			if (at(month) == '-' && isDigit(at(month + 1))) {
				take(digits(month + 1), LexemeType.DATE);
				return;
			}
		}
		if (at(at) == '.' && isDigit(at(at + 1))) {
			at = digits(at + 1);
		}
		take(at, LexemeType.NUMBER);
	}

	private void string() {
		int at = start + 1;
		int line = -1;
		while (at < end && text.charAt(at) != '"') {
			if (line < 0 && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
				line = at;
			}
			at += text.charAt(at) == '\\' ? 2 : 1;
		}
		if (at < end) {
			take(at + 1, LexemeType.STRING);
		} else {
			open = true;
			take(line < 0 ? end : line, LexemeType.OTHER);
		}
	}

	private void comment() {
		int at = start + 2;
		if (text.charAt(start + 1) == '/') {
			while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
				at++;
			}
		} else {
			while (at < end && !(text.charAt(at) == '*' && at(at + 1) == '/')) {
				at++;
			}
			open = at >= end;
			at = Math.min(end, at + 2);
		}
		take(at, LexemeType.COMMENT);
	}

	private void punctuation(char first) {
		int length = 1;
		if (first == '-' && at(start + 1) == '>' || first == '.' && at(start + 1) == '.') {
			length = 2;
		}
		next = start + length;
		label = lexicon.label(text.subSequence(start, next).toString());
		if (!Lexicon.isKeyword(label)) {
			label = LexemeType.OTHER.ordinal();
		}
	}

	private void take(int to, LexemeType type) {
		next = to;
		label = type.ordinal();
	}

	private int digits(int from) {
		int at = from;
		while (isDigit(at(at))) {
			at++;
		}
		return at;
	}

	private char at(int index) {
		return index < end ? text.charAt(index) : '\0';
	}
}
