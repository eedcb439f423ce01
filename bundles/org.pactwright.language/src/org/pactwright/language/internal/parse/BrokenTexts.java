package org.pactwright.language.internal.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * Finds quoted texts that do not end on their line or hold a wrong escape, and makes them texts all the same: otherwise
 * their words would be read as statements.
 */
final class BrokenTexts {

	private static final int MOST_PER_LINE = 10;
	/** A sign that is no word, in the place of a quote that stands alone. */
	private static final char NO_TEXT = '`';

	private final char[] mended;
	private final Map<Integer, SyntaxErrorMessage> messages = new TreeMap<>();

	private BrokenTexts(String text) {
		this.mended = text.toCharArray();
	}

	/**
	 * @param text a whole file
	 * @param lexer makes tokens of it
	 */
	static BrokenTexts of(String text, Function<String, List<?>> lexer) {
		BrokenTexts broken = new BrokenTexts(text);
		for (int pass = 0; pass < MOST_PER_LINE && broken.mend(text, lexer.apply(broken.mended())); pass++) {
			// a broken text turns the others of its line inside out, so that each needs a look of its own
		}
		return broken;
	}

	/** Mends the first broken text of every line; false when there is none. */
	private boolean mend(String text, List<?> tokens) {
		List<Integer> quotes = tokens.stream().map(CommonToken.class::cast)
				.filter(token -> token.getType() != Tokens.STRING).map(CommonToken::getStartIndex)
				.filter(start -> text.charAt(start) == '"').toList();
		int done = 0;
		for (int i = 0; i < quotes.size(); i++) {
			int start = quotes.get(i);
			if (start >= done) {
				int next = i + 1 < quotes.size() ? quotes.get(i + 1) : start;
				boolean later = text.substring(start, next).indexOf('\n') >= 0;
				int end = later && closes(text, next) ? severalLines(start, next + 1) : oneLine(text, start);
				done = lineEnd(text, end);
			}
		}
		return !quotes.isEmpty();
	}

	private static int lineEnd(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
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
		String line = text.substring(start, lineEnd(text, start));
		int quote = PactStrings.closingQuote(line);
		messages.put(start, quote > 0 ? SyntaxMessages.wrongEscape(line.substring(0, quote + 1))
				: SyntaxMessages.unclosedText());
		return close(start, start + (quote > 0 ? quote + 1 : lengthWithoutBraces(line)));
	}

	private int close(int start, int end) {
		for (int i = start + 1; i < end - 1; i++) {
			mended[i] = 'x';
		}
		mended[end - 1] = end - 1 > start ? '"' : NO_TEXT;
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
