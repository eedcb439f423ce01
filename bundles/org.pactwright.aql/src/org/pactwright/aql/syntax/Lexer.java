package org.pactwright.aql.syntax;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Cuts a text into tokens. Never fails: what is no token is reported and becomes {@link TokenKind#UNKNOWN}. The last
 * token is always {@link TokenKind#END}.
 */
final class Lexer {
	private final String text;
	private final BiConsumer<int[], String> problems;
	private TokenKind[] kinds = new TokenKind[16];
	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private int count;
	private int at;

	/**
	 * @param text what to cut
	 * @param problems told start, end and message of what is wrong
	 */
	Lexer(String text, BiConsumer<int[], String> problems) {
		this.text = text;
		this.problems = problems;
		while (skipBlanks()) {
			int start = at;
			add(next(), start);
		}
		add(TokenKind.END, at);
	}

	/** How many tokens there are. */
	int count() {
		return count;
	}

	TokenKind kind(int index) {
		return kinds[Math.min(index, count - 1)];
	}

	int start(int index) {
		return starts[Math.min(index, count - 1)];
	}

	int end(int index) {
		return ends[Math.min(index, count - 1)];
	}

	private void add(TokenKind kind, int start) {
		if (count == kinds.length) {
			kinds = Arrays.copyOf(kinds, count * 2);
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		kinds[count] = kind;
		starts[count] = start;
		ends[count] = at;
		count++;
	}

	private boolean skipBlanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at < text.length();
	}

	private TokenKind next() {
		char first = text.charAt(at);
		if (isNameStart(first)) {
			return word();
		}
		if (first >= '0' && first <= '9') {
			return number();
		}
		if (first == '\'') {
			return text();
		}
		return symbol(first);
	}

	private static boolean isNameStart(char c) {
		return c == '_' || Character.isLetter(c);
	}

	private TokenKind word() {
		int start = at;
		while (at < text.length() && (isNameStart(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
			at++;
		}
		char first = text.charAt(start);
		boolean maybeReserved = first >= 'B' && first <= 'x';
		return maybeReserved ? TokenKind.ofWord(text.substring(start, at)) : TokenKind.NAME;
	}

	private TokenKind number() {
		digits();
		if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
			at++;
			digits();
			return TokenKind.REAL;
		}
		return TokenKind.INTEGER;
	}

	private void digits() {
		while (at < text.length() && isDigit(text.charAt(at))) {
			at++;
		}
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private TokenKind text() {
		int start = at++;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '\'') {
				return TokenKind.TEXT;
			}
			if (c == '\\' && at < text.length()) {
				at++;
			}
		}
		problem(start, "The text that starts here is never closed; a ' is missing");
		return TokenKind.TEXT;
	}

	private TokenKind symbol(char first) {
		int start = at++;
		char second = at < text.length() ? text.charAt(at) : ' ';
		return switch (first) {
			case '.' -> TokenKind.DOT;
			case ',' -> TokenKind.COMMA;
			case '(' -> TokenKind.OPEN;
			case ')' -> TokenKind.CLOSE;
			case '{' -> TokenKind.OPEN_BRACE;
			case '}' -> TokenKind.CLOSE_BRACE;
			case '|' -> TokenKind.BAR;
			case '+' -> TokenKind.PLUS;
			case '*' -> TokenKind.TIMES;
			case '/' -> TokenKind.DIVIDED;
			case '-' -> second == '>' ? two(TokenKind.ARROW) : TokenKind.MINUS;
			case ':' -> second == ':' ? two(TokenKind.PATH) : TokenKind.COLON;
			case '=' -> second == '=' ? two(TokenKind.EQUALS) : TokenKind.EQUALS;
			case '<' ->
				second == '=' ? two(TokenKind.LESS_EQUAL) : second == '>' ? two(TokenKind.DIFFERS) : TokenKind.LESS;
			case '>' -> second == '=' ? two(TokenKind.GREATER_EQUAL) : TokenKind.GREATER;
			case '!' -> second == '=' ? two(TokenKind.DIFFERS) : unknown(start);
			default -> unknown(start);
		};
	}

	private TokenKind two(TokenKind kind) {
		at++;
		return kind;
	}

	private TokenKind unknown(int start) {
		String hint = text.charAt(start) == '"' ? "; texts stand in single quotes: 'like this'" : "";
		problem(start, "Unexpected character '" + text.charAt(start) + "'" + hint);
		return TokenKind.UNKNOWN;
	}

	private void problem(int start, String message) {
		problems.accept(new int[] { start, at }, message);
	}
}
