package org.pactwright.language.ide.internal.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;
import org.pactwright.model.PactwrightPackage;

/**
 * A text of house rules as an editor needs it: its tokens with their kinds, where its expressions are, and what is
 * expected at its end. It forgives everything; what is wrong is told by the rules' own reader.
 */
public final class HouseText {

	/** What can be written at a place. */
	public enum Expected {
		STATEMENT, NEW_ID, TITLE, FOR, TYPE, SEVERITY_OR_BODY, SEVERITY, BODY, RULE_ID, WEIGHT, PACK, SWITCH, PART,
		FEATURE_OR_AQL, OPERATOR, VALUE, AQL, EXPRESSION, TEXT, SLOT, NOTHING
	}

	/** The words that begin a part of a rule. */
	public static final List<String> PARTS = List.of("when", "check", "message", "clause");
	private static final Set<String> PART_WORDS = Set.copyOf(PARTS);
	private static final String AQL = "aql:";

	/**
	 * An expression.
	 *
	 * @param type what {@code self} is, if the rule says so
	 */
	public record Formula(Range range, Optional<EClass> type) {
	}

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private final List<Formula> formulas = new ArrayList<>();
	private int at;
	private Expected expected = Expected.STATEMENT;
	private Optional<EClass> type = Optional.empty();
	private String feature = "";

	private HouseText(String text) {
		this.text = text;
	}

	/** Reads a text. */
	public static HouseText of(String text) {
		HouseText read = new HouseText(text);
		read.statements();
		return read;
	}

	/** The tokens without white space, in order. */
	public List<Token> tokens() {
		return tokens;
	}

	/** The expressions, in order. */
	public List<Formula> formulas() {
		return formulas;
	}

	/** What is expected at the end of the text. */
	public Expected expected() {
		return expected;
	}

	/** The type of the rule at the end of the text. */
	public Optional<EClass> type() {
		return type;
	}

	/** The feature whose value is expected at the end of the text. */
	public String feature() {
		return feature;
	}

	// ------------------------------------------------------------ statements

	private void statements() {
		while (more()) {
			expected = Expected.STATEMENT;
			switch (peek()) {
				case "rule" -> rule();
				case "severity" -> {
					word(TokenKind.STATEMENT);
					expect(Expected.RULE_ID, TokenKind.RULE_ID);
					expect(Expected.WEIGHT, TokenKind.WORD);
				}
				case "pack" -> {
					word(TokenKind.STATEMENT);
					expect(Expected.PACK, TokenKind.RULE_ID);
					expect(Expected.SWITCH, TokenKind.WORD);
				}
				default -> skip();
			}
		}
	}

	/** Takes the next word, if there is one; otherwise the text ends in want of it. */
	private void expect(Expected what, TokenKind kind) {
		if (!more()) {
			expected = ended(what);
		} else if (!peek().isEmpty()) {
			word(kind);
		}
	}

	/** The first thing that the text ends in want of counts. */
	private Expected ended(Expected what) {
		return expected == Expected.STATEMENT || expected == Expected.PART ? what : expected;
	}

	private void rule() {
		word(TokenKind.STATEMENT);
		type = Optional.empty();
		expect(Expected.NEW_ID, TokenKind.DECLARATION);
		if (!more()) {
			expected = ended(Expected.TITLE);
			return;
		}
		string();
		if (!more()) {
			expected = Expected.FOR;
			return;
		}
		if (peek().equals("for")) {
			word(TokenKind.KEYWORD);
			if (!more()) {
				expected = Expected.TYPE;
				return;
			}
			type = Optional.ofNullable(PactwrightPackage.eINSTANCE.getEClassifier(peek())).filter(EClass.class::isInstance)
					.map(EClass.class::cast);
			word(TokenKind.REFERENCE);
		}
		if (!more()) {
			expected = Expected.SEVERITY_OR_BODY;
			return;
		}
		if (peek().equals("severity")) {
			word(TokenKind.KEYWORD);
			expect(Expected.SEVERITY, TokenKind.WORD);
			if (!more()) {
				expected = ended(Expected.BODY);
				return;
			}
		}
		if (text.charAt(at) == '{') {
			sign(1);
			body();
		}
	}

	private void body() {
		while (true) {
			expected = Expected.PART;
			if (!more()) {
				return;
			}
			if (text.charAt(at) == '}') {
				sign(1);
				expected = Expected.STATEMENT;
				type = Optional.empty();
				return;
			}
			switch (peek()) {
				case "when" -> condition();
				case "check" -> {
					word(TokenKind.KEYWORD);
					formula(Expected.AQL);
				}
				case "message", "clause" -> {
					boolean message = peek().equals("message");
					word(TokenKind.KEYWORD);
					if (!more()) {
						expected = Expected.TEXT;
						return;
					}
					if (!string()) {
						continue;
					}
					if (message) {
						slots();
					}
				}
				case "rule" -> {
					return; // the brace was forgotten
				}
				default -> skip();
			}
			if (expected != Expected.PART) {
				return;
			}
		}
	}

	/** What stands in braces in the text that was taken last: features, and expressions with tokens of their own. */
	private void slots() {
		Token taken = tokens.removeLast();
		boolean closed = taken.kind() == TokenKind.STRING;
		int stop = taken.end() - (closed ? 1 : 0);
		int from = taken.offset();
		int open = text.indexOf('{', from);
		while (open >= 0 && open < stop) {
			int close = closing(open, stop);
			boolean ends = close == stop && !closed && stop == text.length();
			int inner = open + 1;
			while (inner < close && Character.isWhitespace(text.charAt(inner))) {
				inner++;
			}
			if (text.startsWith(AQL, inner) && inner + AQL.length() <= close) {
				int begin = inner + AQL.length();
				tokens.add(new Token(from, inner - from, TokenKind.STRING));
				tokens.add(new Token(inner, AQL.length(), TokenKind.KEYWORD));
				formulas.add(new Formula(Range.between(begin, close), type));
				FormulaTokens.add(text, begin, close, tokens);
				from = close;
				expected = ends ? Expected.EXPRESSION : expected;
			} else if (ends) {
				expected = Expected.SLOT;
			}
			open = close < stop ? text.indexOf('{', close) : -1;
		}
		if (from < taken.end()) {
			tokens.add(new Token(from, taken.end() - from, taken.kind()));
		}
	}

	/** Where the brace that opens at a place is closed; the end if it is not. */
	private int closing(int open, int stop) {
		int depth = 0;
		for (int i = open; i < stop; i++) {
			depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return stop;
	}

	private void condition() {
		word(TokenKind.KEYWORD);
		if (formula(Expected.FEATURE_OR_AQL) || !more()) {
			return;
		}
		feature = peek();
		word(TokenKind.REFERENCE);
		if (!more()) {
			expected = Expected.OPERATOR;
			return;
		}
		if (text.startsWith("!=", at)) {
			sign(2);
		} else if (text.charAt(at) == '=') {
			sign(1);
		}
		if (!more()) {
			expected = Expected.VALUE;
		} else if (!string() && !peek().isEmpty()) {
			word(TokenKind.WORD);
		}
	}

	/** Takes {@code aql:} with its expression, if it is next; says so. */
	private boolean formula(Expected otherwise) {
		if (!more()) {
			expected = otherwise;
			return false;
		}
		if (!text.startsWith(AQL, at)) {
			return false;
		}
		tokens.add(new Token(at, AQL.length(), TokenKind.KEYWORD));
		at += AQL.length();
		int start = at;
		int end = FormulaTokens.end(text, start, PART_WORDS);
		formulas.add(new Formula(Range.between(start, end), type));
		FormulaTokens.add(text, start, end, tokens);
		at = end;
		if (end == text.length()) {
			expected = Expected.EXPRESSION;
		}
		return true;
	}

	// ------------------------------------------------------------ words

	/** Goes over white space and takes comments; says whether there is something after them. */
	private boolean more() {
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

	private String peek() {
		return text.substring(at, wordEnd());
	}

	private void word(TokenKind kind) {
		int end = wordEnd();
		if (end > at) {
			tokens.add(new Token(at, end - at, kind));
			at = end;
		}
	}

	private void sign(int length) {
		tokens.add(new Token(at, length, TokenKind.PUNCTUATION));
		at += length;
	}

	private boolean string() {
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
		if (!closed && end == text.length()) {
			expected = Expected.NOTHING;
		}
		return true;
	}

	private void skip() {
		int end = Math.max(at + 1, wordEnd());
		tokens.add(new Token(at, end - at, TokenKind.ERROR));
		at = end;
	}
}
