package org.pactwright.language.internal.parse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.pactwright.language.internal.NearNames;

/** Mends what stands before the model or plan of a file, or after it. */
final class OutsideRoot {

	private static final Set<String> BEGINNINGS = Set.of("model", "joint", "corporate", "strategic");

	private final Tokens tokens;
	private final Braces braces;
	private final MarkTaker marks;

	OutsideRoot(Tokens tokens, MarkTaker marks) {
		this.tokens = tokens;
		this.braces = new Braces(tokens);
		this.marks = marks;
	}

	/**
	 * Mends the place where the parser stopped.
	 *
	 * @param expected the only token that fits; empty when there are several
	 * @param echo whether the place has been told about
	 * @return false when there is nothing to make a model or plan of
	 */
	boolean mend(int at, String expected, boolean echo) {
		if (Tokens.END.equals(expected)) {
			afterEnd(at);
			return true;
		}
		Set<String> beginnings = new TreeSet<>(BEGINNINGS);
		beginnings.add("import");
		List<String> near = NearNames.of(tokens.text(at), beginnings, 1);
		if ("plan".equals(tokens.text(at)) && !echo) {
			List<String> kinds = List.of("joint plan", "corporate plan", "strategic plan");
			marks.accept(at, SyntaxMessages.incomplete("plan", kinds));
			tokens.insert(at, "'joint'");
			return true;
		}
		marks.accept(at, SyntaxMessages.beginning(at < tokens.size(), near));
		if (near.isEmpty() || echo) {
			return false;
		}
		tokens.retype(at, "'" + near.getFirst() + "'");
		return true;
	}

	private void afterEnd(int at) {
		String found = tokens.text(at);
		int closing = tokens.previous(at);
		int line = tokens.get(closing).getLine();
		if ("}".equals(found)) {
			marks.accept(braces.superfluous(at), SyntaxMessages.tooManyBraces(line));
			for (int brace = at; "}".equals(tokens.text(brace)); brace = tokens.next(brace)) {
				tokens.hide(brace, brace + 1);
			}
		} else if (BEGINNINGS.contains(found)) {
			marks.accept(at, SyntaxMessages.secondRoot());
			tokens.hide(at, tokens.size());
		} else {
			boolean tooMany = braces.balance() < 0;
			marks.accept(tooMany ? braces.superfluous(closing) : at, SyntaxMessages.afterEnd(found, line, tooMany));
			if (!tooMany) {
				tokens.insert(tokens.size(), Tokens.CLOSE);
			}
			tokens.hide(closing, closing + 1);
		}
	}
}
