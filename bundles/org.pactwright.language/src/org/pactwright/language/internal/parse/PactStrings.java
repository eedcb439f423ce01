package org.pactwright.language.internal.parse;

/** Texts in double quotes: {@code \"}, {@code \\}, {@code \n} and {@code \t} stand for what a quoted line cannot hold. */
public final class PactStrings {

	private PactStrings() {
	}

	/** The text between the quotes. A missing closing quote is forgiven, since it is reported elsewhere. */
	public static String read(String quoted) {
		int end = quoted.length() > 1 && quoted.endsWith("\"") ? quoted.length() - 1 : quoted.length();
		if (quoted.indexOf('\\') < 0) {
			return quoted.substring(1, end);
		}
		StringBuilder text = new StringBuilder(quoted.length());
		for (int i = 1; i < end; i++) {
			char c = quoted.charAt(i);
			if (c == '\\' && i + 1 < end) {
				char escaped = quoted.charAt(++i);
				text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	/** The index of the quote that closes a text, whatever stands behind its backslashes; -1 when it is not closed. */
	static int closingQuote(String line) {
		for (int i = 1; i < line.length(); i++) {
			if (line.charAt(i) == '\\') {
				i++;
			} else if (line.charAt(i) == '"') {
				return i;
			}
		}
		return -1;
	}

	/** The text in quotes, on one line. Carriage returns are dropped: a text has one kind of line end. */
	public static String write(String text) {
		StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> quoted.append("\\\"");
				case '\\' -> quoted.append("\\\\");
				case '\n' -> quoted.append("\\n");
				case '\t' -> quoted.append("\\t");
				case '\r' -> {
					// dropped
				}
				default -> quoted.append(c);
			}
		}
		return quoted.append('"').toString();
	}
}
