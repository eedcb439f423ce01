package org.pactwright.language.internal.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BiPredicate;


/** The braces of a text, and what its layout tells about one that is missing. */
final class Braces {

	private final Tokens tokens;

	Braces(Tokens tokens) {
		this.tokens = tokens;
	}

	/** How many more braces are opened than closed. */
	int balance() {
		int open = 0;
		for (int i = 0; i < tokens.size(); i++) {
			open += opens(i) ? 1 : closes(i) ? -1 : 0;
		}
		return open;
	}

	/** The index of the brace that closes the one at an index. */
	Optional<Integer> partner(int index) {
		int open = 0;
		for (int i = index; i < tokens.size(); i++) {
			open += opens(i) ? 1 : closes(i) ? -1 : 0;
			if (open == 0) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/**
	 * The index of the opening brace whose partner was forgotten, as far as indentation shows it: the one that is
	 * closed by a brace further left than the line it was opened in.
	 */
	Optional<Integer> unclosed() {
		return firstPair((opened, closed) -> closed < opened).map(pair -> pair[0]);
	}

	/**
	 * The closing brace that is one too many: the one that stands further right than the line that it closes.
	 *
	 * @param last the index of the brace where it was noticed, which is the answer when none before it looks so
	 */
	int superfluous(int last) {
		return firstPair((opened, closed) -> closed > opened).map(pair -> pair[1]).filter(index -> index < last)
				.orElse(last);
	}

	/** The first two braces that belong together by their order and do not by the indentation of their lines. */
	private Optional<int[]> firstPair(BiPredicate<Integer, Integer> indents) {
		Deque<int[]> open = new ArrayDeque<>();
		int line = -1;
		int indent = 0;
		for (int i = 0; i < tokens.size(); i++) {
			if (!tokens.isVisible(i)) {
				continue;
			}
			boolean first = tokens.get(i).getLine() != line;
			if (first) {
				line = tokens.get(i).getLine();
				indent = tokens.get(i).getCharPositionInLine();
			}
			if (opens(i)) {
				open.push(new int[] { i, indent });
			} else if (closes(i) && !open.isEmpty()) {
				int[] opened = open.pop();
				if (first && indents.test(opened[1], indent)) {
					return Optional.of(new int[] { opened[0], i });
				}
			}
		}
		return Optional.empty();
	}

	private boolean opens(int index) {
		return tokens.isVisible(index) && "{".equals(tokens.text(index));
	}

	private boolean closes(int index) {
		return tokens.isVisible(index) && "}".equals(tokens.text(index));
	}
}
