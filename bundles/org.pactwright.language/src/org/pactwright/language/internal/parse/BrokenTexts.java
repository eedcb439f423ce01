package org.pactwright.language.internal.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * Finds quoted texts that do not end on their line or hold a wrong escape, and makes them texts all the same: otherwise
 * their words would be read as statements.
 */
final class BrokenTexts {

	private final char[] mended;
	private final Map<Integer, SyntaxErrorMessage> messages = new TreeMap<>();

	private BrokenTexts(String text) {
		this.mended = text.toCharArray();
	}

	/**
	 * @param text a whole file
	 * @param tokens what a lexer makes of it
	 */
	static BrokenTexts of(String text, List<?> tokens) {
		BrokenTexts broken = new BrokenTexts(text);
		List<Integer> quotes = tokens.stream().map(CommonToken.class::cast)
				.filter(token -> token.getType() != Tokens.STRING).map(CommonToken::getStartIndex)
				.filter(start -> text.charAt(start) == '"').toList();
		int done = 0;
		for (int i = 0; i < quotes.size(); i++) {
			int start = quotes.get(i);
			if (start >= done) {
				int next = i + 1 < quotes.size() ? quotes.get(i + 1) : start;
				boolean later = text.substring(start, next).indexOf('\n') >= 0;
				done = later && closes(text, next) ? broken.severalLines(start, next + 1) : broken.oneLine(text, start);
			}
		}
		return broken;
	}

	/** What is wrong with the texts that begin at these offsets. */
	Map<Integer, SyntaxErrorMessage> messages() {
		return messages;
	}

	/** The whole file with every broken text closed, of the same length; only good for finding its words. */
	String mended() {
		return new String(mended);
	}

	/** Whether a token is none of the language. */
	static boolean isInvalid(Token token) {
		return token.getType() == Token.INVALID_TOKEN_TYPE;
	}

	/** Whether a quote stands where one ends a text rather than begins it: right behind a word. */
	private static boolean closes(String text, int quote) {
		return !Character.isWhitespace(text.charAt(quote - 1)) && "{},".indexOf(text.charAt(quote - 1)) < 0;
	}

	private int severalLines(int start, int end) {
		messages.put(start, SyntaxMessages.message("A text stands on one line. Write \\n in it where a new line begins."));
		return close(start, end);
	}

	/** Mends a text that has no end on its line, or has a wrong escape before it; says where it ends. */
	private int oneLine(String text, int start) {
		int lineEnd = start;
		while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
			lineEnd++;
		}
		String line = text.substring(start, lineEnd);
		int quote = PactStrings.closingQuote(line);
		messages.put(start, quote > 0 ? SyntaxMessages.wrongEscape(line.substring(0, quote + 1))
				: SyntaxMessages.unclosedText());
		return close(start, start + (quote > 0 ? quote + 1 : lengthWithoutBraces(line)));
	}

	private int close(int start, int end) {
		for (int i = start + 1; i < end - 1; i++) {
			mended[i] = 'x';
		}
		mended[end - 1] = end - 1 > start ? '"' : ' ';
		return end;
	}

	/** A brace at the end of the line hardly belongs to the text. */
	private static int lengthWithoutBraces(String line) {
		int end = line.length();
		while (end > 1 && " \t{}".indexOf(line.charAt(end - 1)) >= 0) {
			end--;
		}
		return end;
	}
}
