package org.pactwright.language.ide;

import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.text.LexemeType;

/** How far new lines are indented. Needs no grammar. */
public final class Indents {

	private static final String USUAL = "\t";

	private Indents() {
	}

	/** The white space for a line that is begun at an offset: as the line before, and one step more behind a brace. */
	public static String after(String text, int offset) {
		int start = offset;
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
		}
		int end = start;
		while (end < offset && isBlank(text.charAt(end))) {
			end++;
		}
		String indent = text.substring(start, end);
		return endsWithBrace(text.substring(0, offset)) ? indent + step(text) : indent;
	}

	private static boolean endsWithBrace(String text) {
		Lexemes lexemes = Lexemes.of(text);
		int last = lexemes.count() - 1;
		while (last >= 0 && lexemes.is(last, LexemeType.COMMENT)) {
			last--;
		}
		return last >= 0 && lexemes.is(last, "{") && text.indexOf('\n', lexemes.offset(last)) < 0;
	}

	/** One step of indentation, as the text uses it: a tab, or the blanks of the first indented line. */
	private static String step(String text) {
		int lineBreak = text.indexOf('\n');
		while (lineBreak >= 0 && lineBreak + 1 < text.length()) {
			int end = lineBreak + 1;
			while (end < text.length() && isBlank(text.charAt(end))) {
				end++;
			}
			boolean empty = end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
			if (end > lineBreak + 1 && !empty) {
				return text.charAt(lineBreak + 1) == '\t' ? "\t" : text.substring(lineBreak + 1, end);
			}
			lineBreak = text.indexOf('\n', end);
		}
		return USUAL;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}
}
