package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Piece.Layout;
import org.pactwright.edit.internal.text.Statement;

/** Makes the words of a unit those that are wanted, and leaves what stays the same as its author wrote it. */
final class Merge {

	private final Statement statement;
	private final Set<EStructuralFeature> changed;

	/** @param changed the features whose values are different; the words of others stay */
	Merge(Statement statement, Set<EStructuralFeature> changed) {
		this.statement = statement;
		this.changed = changed;
	}

	/**
	 * Changes a unit that was written and still is wanted.
	 *
	 * @param old its words, at least one
	 * @param wanted its words as they shall be; both in the order of the grammar, without lists
	 */
	void merge(List<Piece> old, List<Token> wanted) {
		Piece anchor = null;
		int next = 0;
		List<Piece> gone = new ArrayList<>();
		List<Token> come = new ArrayList<>();
		for (Piece piece : old) {
			int found = indexOf(piece, wanted, next);
			if (found < 0) {
				gone.add(piece);
				continue;
			}
			come.addAll(wanted.subList(next, found));
			exchange(anchor, gone, come, piece);
			Token token = wanted.get(found);
			if (token.feature() != null && changed.contains(token.feature())) {
				piece.replace(token.text());
			}
			anchor = piece;
			next = found + 1;
		}
		come.addAll(wanted.subList(next, wanted.size()));
		exchange(anchor, gone, come, null);
	}

	private static int indexOf(Piece piece, List<Token> wanted, int from) {
		for (int i = from; i < wanted.size(); i++) {
			if (wanted.get(i).terminal() == piece.terminal()) {
				return i;
			}
		}
		return -1;
	}

	/** Replaces words by others, between two that stay. */
	private void exchange(Piece before, List<Piece> gone, List<Token> come, Piece after) {
		gone.forEach(Piece::delete);
		if (!come.isEmpty()) {
			String text = text(come);
			if (!gone.isEmpty()) {
				gone.getFirst().replace(text);
			} else if (before != null) {
				statement.insertAfter(before, Piece.inserted(text, Layout.WORD).inBlock(before.isInBlock()));
			} else {
				statement.insertBefore(after, Piece.inserted(text, Layout.WORD).joiningNext().inBlock(after.isInBlock()));
			}
		}
		gone.clear();
		come.clear();
	}

	/** Words in a row. */
	static String text(List<Token> tokens) {
		StringBuilder text = new StringBuilder();
		for (Token token : tokens) {
			text.append(text.isEmpty() || ",".equals(token.text()) ? "" : " ").append(token.text());
		}
		return text.toString();
	}
}
