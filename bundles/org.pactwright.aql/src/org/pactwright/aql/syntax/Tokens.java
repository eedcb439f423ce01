package org.pactwright.aql.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;

/** The tokens of a text with a place among them, and the problems found so far. Not thread-safe. */
final class Tokens {
	/** More problems than this help nobody. */
	private static final int MOST_PROBLEMS = 20;

	private final String text;
	private final List<Diagnostic> problems = new ArrayList<>();
	private final Lexer lexer;
	private int at;
	/** Where the last problem about a missing token was reported, so that one mistake gives one problem. */
	private int reportedAt = -1;
	/** How many of the problems are a closing bracket missing at the end, which may be forgiven. */
	private int unclosed;

	Tokens(String text) {
		this.text = text;
		this.lexer = new Lexer(text, (range, message) -> report(range[0], range[1], message));
	}

	TokenKind kind() {
		return lexer.kind(at);
	}

	TokenKind kind(int ahead) {
		return lexer.kind(at + ahead);
	}

	int start() {
		return lexer.start(at);
	}

	int end() {
		return lexer.end(at);
	}

	/** The offset after the token before this one. */
	int lastEnd() {
		return at == 0 ? 0 : lexer.end(at - 1);
	}

	/** What is written there. */
	String word() {
		return text.substring(start(), end());
	}

	/** Takes the name there; a name that is a keyword may be written with an underscore in front. */
	String takeName() {
		String word = word();
		advance();
		boolean escaped = word.startsWith("_") && TokenKind.ofWord(word.substring(1)) != TokenKind.NAME;
		return escaped ? word.substring(1) : word;
	}

	/** What is meant by the text literal that is written there. */
	String literalText() {
		boolean closed = end() - start() >= 2 && text.charAt(end() - 1) == '\'';
		return Escapes.resolve(text, start() + 1, closed ? end() - 1 : end(),
				(range, message) -> report(range[0], range[1], message));
	}

	void advance() {
		at = Math.min(at + 1, lexer.count() - 1);
	}

	/** Moves to the end: there is no point in going on. */
	void abandon() {
		at = lexer.count() - 1;
		reportedAt = at;
	}

	boolean take(TokenKind kind) {
		boolean found = kind() == kind;
		if (found) {
			advance();
		}
		return found;
	}

	/** Takes a token that has to be there, or reports that it is missing. */
	boolean expect(TokenKind kind, String purpose) {
		boolean found = take(kind);
		if (!found) {
			missing(kind.text() + purpose);
		}
		return found;
	}

	/** Takes the closing bracket of a call, or reports that it is missing, which cannot be forgiven. */
	void closeCall() {
		if (!expect(TokenKind.CLOSE, "")) {
			unclosed = Integer.MIN_VALUE;
		}
	}

	/** Takes a closing bracket, or reports that it is missing; at the end of the text that may be forgiven. */
	void close(TokenKind kind) {
		if (kind() == TokenKind.END && reportedAt != at) {
			unclosed++;
		}
		expect(kind, "");
	}

	/** Reports that something else was expected here; once for each place. */
	void missing(String expected) {
		if (reportedAt != at) {
			reportedAt = at;
			if (kind() == TokenKind.UNKNOWN) {
				return; // the lexer has said so
			}
			String found = kind() == TokenKind.END ? TokenKind.END.text() : "'" + shortened(word()) + "'";
			report(start(), end(), "Expected " + expected + ", found " + found);
		}
	}

	private static String shortened(String word) {
		return word.length() <= 40 ? word : word.substring(0, 37) + "...";
	}

	void report(int start, int end, String message) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.add(new Diagnostic(Severity.ERROR, message, start, end));
		}
	}

	/** Whether brackets are still open at the end, and nothing else is wrong. */
	boolean onlyUnclosed() {
		return unclosed > 0 && unclosed == problems.size();
	}

	/** All problems in the order of the text. */
	List<Diagnostic> problems() {
		return problems.stream().sorted(Comparator.comparingInt(Diagnostic::start)).toList();
	}
}
