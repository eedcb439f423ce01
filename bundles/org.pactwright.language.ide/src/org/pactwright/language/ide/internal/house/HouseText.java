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
	private final HouseScanner words;
	private final List<Formula> formulas = new ArrayList<>();
	private Expected expected = Expected.STATEMENT;
	private Optional<EClass> type = Optional.empty();
	private String feature = "";

	private HouseText(String text) {
		this.text = text;
		this.words = new HouseScanner(text);
	}

	/** Reads a text. */
	public static HouseText of(String text) {
		HouseText read = new HouseText(text);
		read.statements();
		return read;
	}

	/** The tokens without white space, in order. */
	public List<Token> tokens() {
		return words.tokens();
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
		while (words.more()) {
			expected = Expected.STATEMENT;
			switch (words.peek()) {
				case "rule" -> rule();
				case "severity" -> {
					words.word(TokenKind.STATEMENT);
					expect(Expected.RULE_ID, TokenKind.RULE_ID);
					expect(Expected.WEIGHT, TokenKind.WORD);
				}
				case "pack" -> {
					words.word(TokenKind.STATEMENT);
					expect(Expected.PACK, TokenKind.RULE_ID);
					expect(Expected.SWITCH, TokenKind.WORD);
				}
				default -> words.skip();
			}
		}
	}

	/** Takes the next word, if there is one; otherwise the text ends in want of it. */
	private void expect(Expected what, TokenKind kind) {
		if (!words.more()) {
			expected = ended(what);
		} else if (!words.peek().isEmpty()) {
			words.word(kind);
		}
	}

	/** The first thing that the text ends in want of counts. */
	private Expected ended(Expected what) {
		return expected == Expected.STATEMENT || expected == Expected.PART ? what : expected;
	}

	private void rule() {
		words.word(TokenKind.STATEMENT);
		type = Optional.empty();
		expect(Expected.NEW_ID, TokenKind.DECLARATION);
		if (!words.more()) {
			expected = ended(Expected.TITLE);
			return;
		}
		string();
		if (!words.more()) {
			expected = Expected.FOR;
			return;
		}
		if (words.peek().equals("for")) {
			words.word(TokenKind.KEYWORD);
			if (!words.more()) {
				expected = Expected.TYPE;
				return;
			}
			type = Optional.ofNullable(PactwrightPackage.eINSTANCE.getEClassifier(words.peek())).filter(EClass.class::isInstance)
					.map(EClass.class::cast);
			words.word(TokenKind.REFERENCE);
		}
		if (!words.more()) {
			expected = Expected.SEVERITY_OR_BODY;
			return;
		}
		if (words.peek().equals("severity")) {
			words.word(TokenKind.KEYWORD);
			expect(Expected.SEVERITY, TokenKind.WORD);
			if (!words.more()) {
				expected = ended(Expected.BODY);
				return;
			}
		}
		if (words.isAt("{")) {
			words.sign(1);
			body();
		}
	}

	private void body() {
		while (true) {
			expected = Expected.PART;
			if (!words.more()) {
				return;
			}
			if (words.isAt("}")) {
				words.sign(1);
				expected = Expected.STATEMENT;
				type = Optional.empty();
				return;
			}
			switch (words.peek()) {
				case "when" -> condition();
				case "check" -> {
					words.word(TokenKind.KEYWORD);
					formula(Expected.AQL);
				}
				case "message", "clause" -> {
					boolean message = words.peek().equals("message");
					words.word(TokenKind.KEYWORD);
					if (!words.more()) {
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
				default -> words.skip();
			}
			if (expected != Expected.PART) {
				return;
			}
		}
	}

	/** What stands in braces in the text that was taken last: features, and expressions with tokens of their own. */
	private void slots() {
		Token taken = words.tokens().removeLast();
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
				words.tokens().add(new Token(from, inner - from, TokenKind.STRING));
				words.tokens().add(new Token(inner, AQL.length(), TokenKind.KEYWORD));
				formulas.add(new Formula(Range.between(begin, close), type));
				FormulaTokens.add(text, begin, close, words.tokens());
				from = close;
				expected = ends ? Expected.EXPRESSION : expected;
			} else if (ends) {
				expected = Expected.SLOT;
			}
			open = close < stop ? text.indexOf('{', close) : -1;
		}
		if (from < taken.end()) {
			words.tokens().add(new Token(from, taken.end() - from, taken.kind()));
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
		words.word(TokenKind.KEYWORD);
		if (formula(Expected.FEATURE_OR_AQL) || !words.more()) {
			return;
		}
		feature = words.peek();
		words.word(TokenKind.REFERENCE);
		if (!words.more()) {
			expected = Expected.OPERATOR;
			return;
		}
		if (words.isAt("!=")) {
			words.sign(2);
		} else if (words.isAt("=")) {
			words.sign(1);
		}
		if (!words.more()) {
			expected = Expected.VALUE;
		} else if (!string() && !words.peek().isEmpty()) {
			words.word(TokenKind.WORD);
		}
	}

	/** Takes {@code aql:} with its expression, if it is next; says so. */
	private boolean formula(Expected otherwise) {
		if (!words.more()) {
			expected = otherwise;
			return false;
		}
		if (!words.isAt(AQL)) {
			return false;
		}
		int start = words.at() + AQL.length();
		words.tokens().add(new Token(words.at(), AQL.length(), TokenKind.KEYWORD));
		int end = FormulaTokens.end(text, start, PART_WORDS);
		formulas.add(new Formula(Range.between(start, end), type));
		FormulaTokens.add(text, start, end, words.tokens());
		words.goTo(end);
		if (end == text.length()) {
			expected = Expected.EXPRESSION;
		}
		return true;
	}

	/** Takes a text in quotation marks, if it is next; says so. Within one that is open at the end nothing is expected. */
	private boolean string() {
		if (!words.string()) {
			return false;
		}
		Token taken = words.tokens().getLast();
		if (taken.kind() == TokenKind.ERROR && taken.end() == text.length()) {
			expected = Expected.NOTHING;
		}
		return true;
	}
}
