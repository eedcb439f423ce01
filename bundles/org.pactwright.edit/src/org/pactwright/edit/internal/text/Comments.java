package org.pactwright.edit.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.text.Piece.Kind;

/**
 * Gives comments to the statements that they belong to: the one that follows, or the one on whose line they end.
 * Comments beside other words stay where they are.
 */
final class Comments {

	private Comments() {
	}

	/** The pieces of a statement, with each comment in the statement of its block that it belongs to. */
	static List<Piece> join(List<Piece> pieces, String text) {
		List<Piece> joined = new ArrayList<>(pieces.size());
		for (int i = 0; i < pieces.size();) {
			int next = i + 1;
			while (next < pieces.size() && pieces.get(next).kind() == Kind.COMMENT) {
				next++;
			}
			Piece before = pieces.get(i);
			List<Piece> comments = pieces.subList(i + 1, next);
			Piece after = next < pieces.size() ? pieces.get(next) : null;
			int trailing = trailing(before, comments, after, text);
			boolean owned = isStatement(before);
			if (owned && trailing > 0) {
				before = grown(before, before.start(), comments.get(trailing - 1).end());
			}
			joined.add(before);
			joined.addAll(owned ? List.of() : comments.subList(0, trailing));
			List<Piece> leading = comments.subList(trailing, comments.size());
			if (!leading.isEmpty() && after != null && isStatement(after)) {
				pieces.set(next, grown(after, leading.getFirst().start(), after.end()));
			} else {
				joined.addAll(leading);
			}
			i = next;
		}
		return joined;
	}

	/** How many of the comments belong to what is before them: those that end on its line, when nothing follows there. */
	private static int trailing(Piece before, List<Piece> comments, Piece after, String text) {
		int count = 0;
		while (count < comments.size() && !hasBreak(text, before.end(), comments.get(count).end())) {
			count++;
		}
		if (count == comments.size() && count > 0 && after != null && isStatement(after)
				&& !hasBreak(text, comments.getLast().end(), after.start())) {
			return 0;
		}
		return count;
	}

	private static boolean hasBreak(String text, int from, int to) {
		int found = text.indexOf('\n', from);
		return found >= 0 && found < to;
	}

	private static boolean isStatement(Piece piece) {
		return piece.kind() == Kind.CHILD && piece.unit().filter(unit -> unit.kind() == Unit.Kind.CHILD).isPresent();
	}

	private static Piece grown(Piece piece, int start, int end) {
		Piece grown = new Piece(piece.kind(), start, end);
		grown.coreStart = piece.coreStart;
		grown.coreEnd = piece.coreEnd;
		grown.terminal = piece.terminal;
		grown.unit = piece.unit;
		grown.instance = piece.instance;
		grown.inBlock = piece.inBlock;
		grown.feature = piece.feature;
		grown.owner = piece.owner;
		grown.child = piece.child;
		grown.brokenEnd = piece.brokenEnd;
		return grown;
	}
}
