package org.pactwright.language.internal.parse;

import static org.pactwright.language.Letters.isBlank;
import static org.pactwright.language.Letters.isDigit;
import static org.pactwright.language.Letters.isLetter;
import static org.pactwright.language.Letters.isRulePart;
import static org.pactwright.language.Letters.isWordPart;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.pactwright.language.parser.antlr.internal.InternalPactLexer;

/**
 * Makes the tokens that the generated lexer makes, several times as fast: that one decides by tables over every
 * character, in a method so large that it is never compiled. Here stands what nearly all text consists of. Whatever is
 * out of the ordinary (a text without an end, a half written date, an unknown sign) is left to the generated lexer,
 * which also knows how to be wrong.
 */
final class PactLexer extends InternalPactLexer {

	/** No token of this kind begins here, or none that is written as it should be. */
	private static final int UNUSUAL = -2;
	private static final int INVALID = 0;

	private final TextStream stream;
	private final String text;
	private final int end;
	private final boolean visibleOnly;
	private final Keywords keywords = Keywords.all();

	private int start;
	private int next;
	private int line = 1;
	private int column;

	/** @param visibleOnly whether to pass over blanks and comments; then the tokens do not know their lines */
	PactLexer(TextStream stream, boolean visibleOnly) {
		super(stream);
		this.visibleOnly = visibleOnly;
		this.stream = stream;
		this.text = stream.text();
		this.end = text.length();
	}

	/** What is read, whole. */
	String text() {
		return text;
	}

	@Override
	public Token nextToken() {
		int type;
		do {
			start = next;
			if (start >= end) {
				return Token.EOF_TOKEN;
			}
			type = scan(text.charAt(start));
		} while (visibleOnly && Tokens.isSpace(type));
		if (type == UNUSUAL) {
			return unusual();
		}
		CommonToken token = new CommonToken(stream, type, Token.DEFAULT_CHANNEL, start, next - 1);
		if (visibleOnly) {
			return token;
		}
		token.setLine(line);
		token.setCharPositionInLine(column);
		if (Tokens.isSpace(type)) {
			countLines();
		} else {
			column += next - start;
		}
		return token;
	}

	@Override
	public String getErrorMessage(Token token) {
		return token.getType() == INVALID ? super.getErrorMessage(token) : null;
	}

	private Token unusual() {
		stream.seek(start);
		Token token = super.nextToken();
		next = stream.index();
		line = stream.getLine();
		column = stream.getCharPositionInLine();
		return token;
	}

	private void countLines() {
		for (int i = start; i < next; i++) {
			column++;
			if (text.charAt(i) == '\n') {
				line++;
				column = 0;
			}
		}
	}

	private int scan(char first) {
		if (isLetter(first) || first == '_') {
			return word(first);
		}
		return switch (first) {
			case ' ', '\t', '\r', '\n' -> space();
			case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(start);
			case '"' -> string();
			case '/' -> comment();
			case '^' -> escaped();
			case '-' -> isDigit(at(start + 1)) ? number(start + 1) : sign(at(start + 1) == '>' ? 2 : 1);
			case '.' -> sign(at(start + 1) == '.' ? 2 : 1);
			default -> sign(1);
		};
	}

	private int space() {
		int at = start + 1;
		while (at < end && isBlank(text.charAt(at))) {
			at++;
		}
		next = at;
		return RULE_WS;
	}

	private int word(char first) {
		int at = start + 1;
		int hash = first;
		boolean plain = first != '_';
		for (char c; at < end && isWordPart(c = text.charAt(at)); at++) {
			plain &= c != '_';
			hash = 31 * hash + c;
		}
		if (plain && at(at) == '-') {
			return ruleId(at);
		}
		next = at;
		return keywords.type(text, start, at, hash, RULE_ID);
	}

	private int ruleId(int hyphen) {
		int at = hyphen;
		while (at(at) == '-') {
			int part = ++at;
			while (isRulePart(at(at))) {
				at++;
			}
			if (at == part) {
				return UNUSUAL;
			}
		}
		next = at;
		return RULE_RULE_ID;
	}

	private int escaped() {
		int at = start + 1;
		if (!isLetter(at(at)) && at(at) != '_') {
			return UNUSUAL;
		}
		while (isWordPart(at(at))) {
			at++;
		}
		next = at;
		return RULE_ID;
	}

	private int number(int from) {
		int at = digits(from);
		if (from == start && at(at) == '-') {
			return date(at);
		}
		if (at(at) == '.') {
			if (!isDigit(at(at + 1))) {
				return UNUSUAL;
			}
			at = digits(at + 1);
		}
		next = at;
		return RULE_NUMBER;
	}

	private int date(int hyphen) {
		int month = digits(hyphen + 1);
		int day = digits(month + 1);
		if (month == hyphen + 1 || at(month) != '-' || day == month + 1) {
			return UNUSUAL;
		}
		next = day;
		return RULE_DATE;
	}

	private int string() {
		for (int at = start + 1; at < end; at++) {
			switch (text.charAt(at)) {
				case '"' -> {
					next = at + 1;
					return RULE_STRING;
				}
				case '\\' -> {
					if ("\"\\nt".indexOf(at(++at)) < 0) {
						return UNUSUAL;
					}
				}
				case '\n', '\r' -> {
					return UNUSUAL;
				}
				default -> {
					// part of the text
				}
			}
		}
		return UNUSUAL;
	}

	private int comment() {
		if (at(start + 1) == '*') {
			int close = text.indexOf("*/", start + 2);
			next = close + 2;
			return close < 0 ? UNUSUAL : RULE_ML_COMMENT;
		}
		if (at(start + 1) != '/') {
			return UNUSUAL;
		}
		int at = start + 2;
		while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		if (at(at) == '\r' && at < end) {
			at++;
			if (at(at) != '\n') {
				return UNUSUAL;
			}
		}
		next = Math.min(end, at + 1);
		return RULE_SL_COMMENT;
	}

	private int sign(int length) {
		int hash = text.charAt(start);
		if (length == 2) {
			hash = 31 * hash + text.charAt(start + 1);
		}
		next = start + length;
		return keywords.type(text, start, next, hash, UNUSUAL);
	}

	private int digits(int from) {
		int at = from;
		while (isDigit(at(at))) {
			at++;
		}
		return at;
	}

	/** The character at an index; a NUL, which starts nothing, behind the end. */
	private char at(int index) {
		return index < end ? text.charAt(index) : '\0';
	}
}
