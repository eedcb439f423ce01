package org.pactwright.language.ide.internal.house;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;

/** Goes through a text of house rules word by word, and keeps what it has passed as tokens. */
final class HouseScanner {

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	HouseScanner(String text) {
		this.text = text;
	}

	/** The tokens passed so far, in order; the caller may put others in their place. */
	List<Token> tokens() {
		return tokens;
	}

	/** Where it is. */
	int at() {
		return at;
	}

	/** Goes on to a place, of which the caller has made the tokens. */
	void goTo(int place) {
		at = place;
	}

	/** Whether something is next. */
	boolean isAt(String sign) {
		return text.startsWith(sign, at);
	}

/** Goes over white space and takes comments; says whether there is something after them. */
	boolean more() {
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
			} else if (text.startsWith("//", at) || text.charAt(at) == '#') {
				comment(text.indexOf('\n', at), 0);
			} else if (text.startsWith("/*", at)) {
				comment(text.indexOf("*/", at + 2), 2);
			} else {
				return true;
			}
		}
		return false;
	}

	private void comment(int end, int sign) {
		int stop = end < 0 ? text.length() : end + sign;
		tokens.add(new Token(at, stop - at, TokenKind.COMMENT));
		at = stop;
	}

	private int wordEnd() {
		int end = at;
		while (end < text.length()
				&& (Character.isLetterOrDigit(text.charAt(end)) || "-._".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		return end;
	}

	/** The word that is next; empty if it is none. */
	String peek() {
		return text.substring(at, wordEnd());
	}

	/** Takes the word that is next, if there is one. */
	void word(TokenKind kind) {
		int end = wordEnd();
		if (end > at) {
			tokens.add(new Token(at, end - at, kind));
			at = end;
		}
	}

	/** Takes characters that are no word. */
	void sign(int length) {
		tokens.add(new Token(at, length, TokenKind.PUNCTUATION));
		at += length;
	}

	/** Takes the text in quotation marks that is next, if it is one; says so. An open one is an ERROR up to the end of its line. */
	boolean string() {
		if (text.charAt(at) != '"') {
			return false;
		}
		int end = at + 1;
		while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
			end += text.charAt(end) == '\\' ? 2 : 1;
		}
		boolean closed = end < text.length() && text.charAt(end) == '"';
		end = Math.min(text.length(), closed ? end + 1 : end);
		tokens.add(new Token(at, end - at, closed ? TokenKind.STRING : TokenKind.ERROR));
		at = end;
		return true;
	}

	/** Takes what does not belong here. */
	void skip() {
		int end = Math.max(at + 1, wordEnd());
		tokens.add(new Token(at, end - at, TokenKind.ERROR));
		at = end;
	}
}