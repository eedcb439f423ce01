package org.pactwright.language.ide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.text.Lexemes;

/** Pairs of braces; those in texts and comments do not count. Needs no grammar. */
public final class Brackets {

	private Brackets() {
	}

	/** The brace that belongs to the one at the caret; the one before the caret is preferred to the one behind it. */
	public static Optional<Range> matching(String text, int caret) {
		Lexemes lexemes = Lexemes.of(text);
		for (int at : List.of(caret - 1, caret)) {
			int token = lexemes.indexFrom(at + 1);
			if (token < lexemes.count() && lexemes.offset(token) == at && (isOpen(lexemes, token) || isClose(lexemes,
					token))) {
				return partner(lexemes, token);
			}
		}
		return Optional.empty();
	}

	/**
	 * The innermost pair of braces around the caret: the opening one and the closing one; nothing outside all pairs.
	 */
	public static List<Range> enclosing(String text, int caret) {
		Lexemes lexemes = Lexemes.of(text);
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < lexemes.count() && lexemes.offset(i) < caret; i++) {
			if (isOpen(lexemes, i)) {
				open.push(i);
			} else if (isClose(lexemes, i) && !open.isEmpty()) {
				open.pop();
			}
		}
		while (!open.isEmpty()) {
			int token = open.pop();
			Optional<Range> close = partner(lexemes, token);
			if (close.isPresent()) {
				return List.of(range(lexemes, token), close.get());
			}
		}
		return List.of();
	}

	private static Optional<Range> partner(Lexemes lexemes, int token) {
		int step = isOpen(lexemes, token) ? 1 : -1;
		int depth = 0;
		for (int i = token; i >= 0 && i < lexemes.count(); i += step) {
			if (isOpen(lexemes, i)) {
				depth++;
			} else if (isClose(lexemes, i)) {
				depth--;
			}
			if (depth == 0) {
				return Optional.of(range(lexemes, i));
			}
		}
		return Optional.empty();
	}

	private static boolean isOpen(Lexemes lexemes, int token) {
		return lexemes.is(token, "{");
	}

	private static boolean isClose(Lexemes lexemes, int token) {
		return lexemes.is(token, "}");
	}

	private static Range range(Lexemes lexemes, int token) {
		return new Range(lexemes.offset(token), lexemes.length(token));
	}
}
