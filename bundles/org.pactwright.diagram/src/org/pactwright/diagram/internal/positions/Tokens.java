package org.pactwright.diagram.internal.positions;

import java.util.ArrayList;
import java.util.List;

/** The words of a line. */
final class Tokens {

	/** A word as it is meant, with where it begins, from 0 on. */
	record Token(String text, boolean quoted, int start) {
	}

	/** What is wrong with a line. */
	static final class Unreadable extends Exception {
		private static final long serialVersionUID = 1;
		final int column;

		/** @param column from 0 on */
		Unreadable(String message, int column) {
			super(message);
			this.column = column;
		}
	}

	private Tokens() {
	}

	static List<Token> of(String line) throws Unreadable {
		List<Token> tokens = new ArrayList<>();
		int at = 0;
		while (at < line.length()) {
			char c = line.charAt(at);
			if (c == ' ' || c == '\t') {
				at++;
			} else if (c == '"') {
				at = quoted(line, at, tokens);
			} else {
				int start = at;
				while (at < line.length() && line.charAt(at) != ' ' && line.charAt(at) != '\t') {
					if (line.charAt(at) == '"') {
						throw new Unreadable("a quote within a word; put the whole word in quotes", at);
					}
					at++;
				}
				tokens.add(new Token(line.substring(start, at), false, start));
			}
		}
		return tokens;
	}

	private static int quoted(String line, int start, List<Token> tokens) throws Unreadable {
		StringBuilder text = new StringBuilder();
		int at = start + 1;
		while (true) {
			if (at >= line.length()) {
				throw new Unreadable("the closing quote is missing", start);
			}
			char c = line.charAt(at++);
			if (c == '"') {
				tokens.add(new Token(text.toString(), true, start));
				return at;
			}
			if (c != '\\') {
				text.append(c);
				continue;
			}
			if (at >= line.length()) {
				throw new Unreadable("an escape is not complete", at - 1);
			}
			char escaped = line.charAt(at++);
			switch (escaped) {
			case 'n' -> text.append('\n');
			case 'r' -> text.append('\r');
			case 't' -> text.append('\t');
			case '"', '\\' -> text.append(escaped);
			case 'u' -> {
				text.append(unicode(line, at));
				at += 4;
			}
			default -> throw new Unreadable("\\" + escaped + " is no escape; write \\\\ for a backslash", at - 2);
			}
		}
	}

	private static char unicode(String line, int at) throws Unreadable {
		int value = 0;
		for (int i = at; i < at + 4; i++) {
			int digit = i < line.length() ? Character.digit(line.charAt(i), 16) : -1;
			if (digit < 0) {
				throw new Unreadable("\\u needs four hexadecimal digits", at - 2);
			}
			value = value * 16 + digit;
		}
		return (char) value;
	}

	/** A name as it is written. */
	static String write(String name) {
		boolean plain = !name.isEmpty() && name.charAt(0) != '#';
		for (int i = 0; i < name.length() && plain; i++) {
			char c = name.charAt(i);
			plain = c > ' ' && c != '"' && c != '\\' && !Character.isISOControl(c) && !Character.isSurrogate(c)
					&& !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
		}
		if (plain) {
			return name;
		}
		StringBuilder out = new StringBuilder("\"");
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			switch (c) {
			case '"' -> out.append("\\\"");
			case '\\' -> out.append("\\\\");
			case '\n' -> out.append("\\n");
			case '\r' -> out.append("\\r");
			case '\t' -> out.append("\\t");
			default -> out.append(isSafe(name, i) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
			}
		}
		return out.append('"').toString();
	}

	/** Whether a character can stand in a line of text: no control, no half of a pair. */
	private static boolean isSafe(String name, int at) {
		char c = name.charAt(at);
		if (Character.isHighSurrogate(c)) {
			return at + 1 < name.length() && Character.isLowSurrogate(name.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(name.charAt(at - 1));
		}
		int type = Character.getType(c);
		return !Character.isISOControl(c) && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
				&& type != Character.FORMAT;
	}
}
