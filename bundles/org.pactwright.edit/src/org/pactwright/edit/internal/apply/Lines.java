package org.pactwright.edit.internal.apply;

import java.util.List;

import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Piece.Layout;
import org.pactwright.edit.internal.text.Statement;

/** Lists between commas: keeps exactly one comma between values that stay or come. */
final class Lines {

	private Lines() {
	}

	/**
	 * Takes values out of a list and puts others in. Commas follow.
	 *
	 * @param pieces all words of the list in the order of the text, its commas among them, without what is before the
	 *        first value
	 * @param slots the values as they shall be: old pieces of the list in their order, new ones between them
	 * @param before what stands before the first value
	 */
	static void arrange(Statement statement, List<Piece> pieces, List<Piece> slots, Piece before) {
		for (Piece piece : pieces) {
			if (!statement.is(piece, ",") && !slots.contains(piece)) {
				piece.delete();
			}
		}
		Piece last = before;
		for (Piece slot : slots) {
			boolean first = slot == slots.getFirst();
			if (slot.isNew()) {
				if (last == null) {
					statement.insertBefore(slots.stream().filter(each -> !each.isNew()).findFirst().orElseThrow(), slot);
				} else if (first) {
					statement.insertAfter(last, slot);
				} else {
					Piece comma = comma(slot);
					statement.insertAfter(last, comma);
					statement.insertAfter(comma, slot);
				}
			} else {
				Piece comma = commaBefore(statement, pieces, slot);
				if (first && comma != null) {
					comma.delete();
				} else if (!first && comma == null) {
					statement.insertAfter(last, comma(slot));
				}
			}
			last = slot;
		}
		commasOfDeleted(statement, pieces, slots);
	}

	private static Piece comma(Piece slot) {
		return Piece.inserted(",", Layout.GLUED).inBlock(slot.isInBlock());
	}

	private static Piece commaBefore(Statement statement, List<Piece> pieces, Piece slot) {
		int index = pieces.indexOf(slot);
		return index > 0 && statement.is(pieces.get(index - 1), ",") ? pieces.get(index - 1) : null;
	}

	/** Of the two commas around a value that goes, the one without a comment between goes along. */
	private static void commasOfDeleted(Statement statement, List<Piece> pieces, List<Piece> slots) {
		boolean later = false;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			later |= slots.contains(piece);
			if (!piece.isDeleted() || statement.is(piece, ",") || i == 0) {
				continue;
			}
			Piece comma = pieces.get(i - 1);
			boolean apart = statement.pieces().indexOf(piece) - statement.pieces().indexOf(comma) > 1;
			boolean goesOn = i + 2 < pieces.size() && slots.contains(pieces.get(i + 2));
			if (apart && later && goesOn && !comma.isDeleted()) {
				pieces.get(i + 1).delete();
			} else {
				comma.delete();
			}
		}
	}
}
