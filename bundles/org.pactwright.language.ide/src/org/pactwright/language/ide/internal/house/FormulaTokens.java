package org.pactwright.language.ide.internal.house;

import java.util.List;
import java.util.Set;

import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;

/** The words and signs of an expression, for colours. */
final class FormulaTokens {

	private static final Set<String> WORDS = Set.of("self", "if", "then", "else", "endif", "let", "in", "and", "or", "xor",
			"not", "implies", "true", "false", "null");

	private FormulaTokens() {
	}

	/** Where an expression ends: before the brace that closes the block, or a line that begins with one of some words. */
	static int end(String text, int start, Set<String> words) {
		int braces = 0;
		int at = start;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '\'') {
				int close = text.indexOf('\'', at + 1);
				at = close < 0 ? text.length() : close;
			} else if (c == '{') {
				braces++;
			} else if (c == '}' && braces-- == 0 || c == '\n' && words.contains(firstWord(text, at))) {
				return at;
			}
			at = Math.min(text.length(), at + 1);
		}
		return at;
	}

	private static String firstWord(String text, int from) {
		int begin = from;
		while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
			begin++;
		}
		int end = begin;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(begin, end);
	}

	/** Adds the tokens of a part of a text. */
	static void add(String text, int start, int end, List<Token> tokens) {
		int at = start;
		while (at < end) {
			char c = text.charAt(at);
			int next = at + 1;
			if (c == '\'') {
				int close = text.indexOf('\'', at + 1);
				next = close < 0 || close >= end ? end : close + 1;
				tokens.add(new Token(at, next - at, TokenKind.STRING));
			} else if (Character.isDigit(c)) {
				while (next < end && (Character.isDigit(text.charAt(next)) || text.charAt(next) == '.'
						&& next + 1 < end && Character.isDigit(text.charAt(next + 1)))) {
					next++;
				}
				tokens.add(new Token(at, next - at, TokenKind.NUMBER));
			} else if (Character.isJavaIdentifierStart(c)) {
				while (next < end && Character.isJavaIdentifierPart(text.charAt(next))) {
					next++;
				}
				tokens.add(new Token(at, next - at, kind(text, at, next)));
			} else if (!Character.isWhitespace(c)) {
				tokens.add(new Token(at, 1, TokenKind.PUNCTUATION));
			}
			at = next;
		}
	}

	private static TokenKind kind(String text, int start, int end) {
		if (start > 0 && (text.charAt(start - 1) == '.' || text.startsWith("->", Math.max(0, start - 2)))) {
			return TokenKind.REFERENCE;
		}
		if (text.startsWith("::", end) || text.startsWith("::", Math.max(0, start - 2))) {
			return TokenKind.WORD;
		}
		return WORDS.contains(text.substring(start, end)) ? TokenKind.KEYWORD : TokenKind.DECLARATION;
	}
}
