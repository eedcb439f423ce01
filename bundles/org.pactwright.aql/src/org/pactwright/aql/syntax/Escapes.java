package org.pactwright.aql.syntax;

import java.util.function.BiConsumer;

/** The escapes in a text: those of Java, octal and Unicode ones included, and {@code \\x41} with two digits. */
final class Escapes {
	private static final String LETTERS = "btnfr\"'\\";
	private static final String MEANINGS = "\b\t\n\f\r\"'\\";

	private Escapes() {
	}

	/**
	 * The text that is meant.
	 *
	 * @param source the whole expression
	 * @param from offset after the opening quote
	 * @param to offset of the closing quote
	 * @param problems told the range and a message for each escape that means nothing; it then stands for itself
	 */
	static String resolve(String source, int from, int to, BiConsumer<int[], String> problems) {
		int backslash = source.indexOf('\\', from);
		if (backslash < 0 || backslash >= to) {
			return source.substring(from, to);
		}
		StringBuilder result = new StringBuilder(to - from);
		int at = from;
		while (at < to) {
			char c = source.charAt(at);
			at = c == '\\' && at + 1 < to ? escape(source, at, to, result, problems) : plain(c, at, result);
		}
		return result.toString();
	}

	private static int plain(char c, int at, StringBuilder result) {
		result.append(c);
		return at + 1;
	}

	private static int escape(String source, int at, int to, StringBuilder result, BiConsumer<int[], String> problems) {
		char letter = source.charAt(at + 1);
		int known = LETTERS.indexOf(letter);
		if (known >= 0) {
			result.append(MEANINGS.charAt(known));
			return at + 2;
		}
		boolean hexadecimal = letter == 'u' || letter == 'x';
		int end = letter == 'u' ? at + 6 : letter == 'x' ? at + 4 : octalEnd(source, at + 1, to);
		int code = code(source, hexadecimal ? at + 2 : at + 1, end, to, hexadecimal ? 16 : 8);
		if (code < 0) {
			problems.accept(new int[] { at, at + 2 }, "'\\" + letter + "' means nothing; for a backslash write '\\\\'");
			result.append(source, at, at + 2);
			return at + 2;
		}
		result.append((char) code);
		return end;
	}

	private static int octalEnd(String source, int from, int to) {
		int most = source.charAt(from) <= '3' ? 3 : 2;
		int end = from;
		while (end < to && end < from + most && source.charAt(end) >= '0' && source.charAt(end) <= '7') {
			end++;
		}
		return end;
	}

	/** The code point written in the given range, or -1 if there is none. */
	private static int code(String source, int from, int end, int to, int radix) {
		if (end > to || end == from) {
			return -1;
		}
		int code = 0;
		for (int i = from; i < end; i++) {
			int digit = Character.digit(source.charAt(i), radix);
			if (digit < 0) {
				return -1;
			}
			code = code * radix + digit;
		}
		return code;
	}
}
