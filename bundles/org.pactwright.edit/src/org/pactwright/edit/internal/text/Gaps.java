package org.pactwright.edit.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.edit.TextEdit;
import org.pactwright.edit.internal.text.Piece.Kind;
import org.pactwright.edit.internal.text.Piece.Layout;

/** Turns what is to be done with the pieces of a statement into edits, and decides on the white space between them. */
final class Gaps {

	private static final String IN_THE_WAY = "The text around this cannot be read, so nothing can be changed here. "
			+ "Correct the mistake first.";

	private final Statement statement;
	private final Source source;
	private final String text;
	private final List<Piece> pieces;
	private final List<TextEdit> edits = new ArrayList<>();
	private final String lineBreak;

	Gaps(Statement statement) {
		this.statement = statement;
		this.source = statement.source();
		this.text = source.text();
		this.pieces = InnerComments.keep(statement.pieces(), text);
		this.lineBreak = source.lineBreak(statement.start());
	}

	List<TextEdit> edits() {
		Piece last = null;
		List<Piece> run = new ArrayList<>();
		for (Piece piece : pieces) {
			if (piece.stays()) {
				between(last, run, piece);
				piece.newText().filter(by -> !text.regionMatches(piece.start(), by, 0, by.length())
						|| by.length() != piece.end() - piece.start())
						.ifPresent(by -> edits.add(new TextEdit(piece.start(), piece.end() - piece.start(), by)));
				last = piece;
				run.clear();
			} else {
				run.add(piece);
			}
		}
		between(last, run, null);
		if (!run.isEmpty() && run.stream().allMatch(Piece::isDeleted)) {
			commentsAtTheEnd();
		}
		return edits;
	}

	private void between(Piece before, List<Piece> run, Piece after) {
		boolean forced = statement.isExpanded() && before != null && after != null
				&& (isOpen(before) || isClose(after)) && run.isEmpty();
		if (run.isEmpty() && !forced) {
			return;
		}
		int from = before == null ? statement.start() : before.end();
		int to = after == null ? statement.end() : after.start();
		checkBroken(before, run, after);
		List<Piece> news = run.stream().filter(Piece::isNew).toList();
		List<Piece> olds = run.stream().filter(piece -> !piece.isNew()).toList();
		String first = text.substring(from, olds.isEmpty() ? to : olds.getFirst().start());
		String last = text.substring(olds.isEmpty() ? from : olds.getLast().end(), to);
		String wanted = news.isEmpty() ? indented(closed(before, first, last, after), before, after)
				: filled(before, first, news, last, after, olds.isEmpty());
		replace(from, to, wanted);
	}

	/** Comments that are left at the end do not belong to the statement any more, and are not indented as if. */
	private void commentsAtTheEnd() {
		List<Piece> left = pieces.stream().filter(Piece::stays).toList();
		for (int i = left.size() - 1; i > 0 && left.get(i).kind() == Kind.COMMENT; i--) {
			int from = left.get(i - 1).end();
			int to = left.get(i).start();
			if (from > to) {
				return; // what stays is in another order now, so there is no such end
			}
			String gap = text.substring(from, to);
			if (gap.isBlank() && breaks(gap) > 0) {
				replace(from, to, gap.substring(0, gap.lastIndexOf('\n') + 1) + statement.indents().own());
			}
		}
	}

	private void checkBroken(Piece before, List<Piece> run, Piece after) {
		for (Piece piece : run) {
			check(piece, piece.kind() == Kind.BROKEN);
		}
		check(before, before != null && before.isBrokenEnd());
		check(after, after != null && after.kind() == Kind.BROKEN);
	}

	private void check(Piece piece, boolean broken) {
		if (broken) {
			throw new Obstacle(IN_THE_WAY, source.place(piece.start(), piece.end() - piece.start()));
		}
	}

	private void replace(int from, int to, String wanted) {
		int head = 0;
		int most = Math.min(to - from, wanted.length());
		while (head < most && text.charAt(from + head) == wanted.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && text.charAt(to - 1 - tail) == wanted.charAt(wanted.length() - 1 - tail)) {
			tail++;
		}
		if (to - from != wanted.length() || head < most) {
			String middle = wanted.substring(head, wanted.length() - tail);
			if (Character.isLowSurrogate(head < wanted.length() ? wanted.charAt(head) : ' ') || middle.isEmpty()
					&& to - from - head - tail == 0) {
				edits.add(new TextEdit(from, to - from, wanted));
			} else {
				edits.add(new TextEdit(from + head, to - from - head - tail, middle));
			}
		}
	}

	/** The white space where something was taken out. */
	private String closed(Piece before, String first, String last, Piece after) {
		if (before == null || after == null) {
			return before != null && endsLine(before) && goesOn() ? lineBreak + statement.indents().own() : "";
		}
		if (statement.isExpanded() && isOpen(before)) {
			return lineBreak + indentOf(after);
		}
		if (statement.isExpanded() && isClose(after)) {
			return lineBreak + statement.indents().own();
		}
		int breaksBefore = breaks(first);
		int breaksAfter = breaks(last);
		if (isOpen(after) && endsInComment(before)) {
			return lineBreak + statement.indents().own();
		}
		if (statement.is(after, ",") && !endsLine(before)) {
			return !endsInComment(before) ? "" : breaksBefore > 0 ? first : Layout.WORD.space();
		}
		if (isOpen(after) && !endsLine(before)) {
			return breaksAfter == 0 && !last.isEmpty() ? last : " ";
		}
		if (breaksBefore > 0 && breaksAfter > 0) {
			boolean edge = isOpen(before) || isClose(after);
			if (!edge && breaksAfter < breaksBefore) {
				return first.substring(0, first.lastIndexOf('\n') + 1) + indent(last);
			}
			String lines = edge ? lastLine(last) : last;
			return first.substring(0, lineEnd(first)) + lines.substring(lineEnd(lines));
		}
		if (breaksBefore > 0) {
			return first;
		}
		if (breaksAfter > 0) {
			return last;
		}
		if (endsInComment(before) || after.kind() == Kind.COMMENT && text.startsWith("/*", after.start())) {
			return Layout.WORD.space();
		}
		String gap = isOpen(before) ? first : last;
		return gap.isEmpty() && !first.isEmpty() ? first : gap;
	}

	/** A comment in the block that was inside a part may be between parts now. */
	private String indented(String gap, Piece before, Piece after) {
		boolean between = before != null && after != null && after.kind() == Kind.COMMENT && after.isInBlock()
				&& breaks(gap) > 0 && !statement.is(before, ",");
		return between ? gap.substring(0, gap.lastIndexOf('\n') + 1) + statement.indents().members() : gap;
	}

	/** Whether something follows the statement on its last line. */
	private boolean goesOn() {
		return !text.substring(statement.end(), source.lineEnd(statement.end())).isBlank();
	}

	/** What is put in, with the white space around it. */
	private String filled(Piece before, String first, List<Piece> news, String last, Piece after, boolean pure) {
		StringBuilder wanted = new StringBuilder();
		Piece previous = before;
		for (Piece piece : news) {
			wanted.append(gapBefore(previous, piece, piece == news.getFirst() && !isClose(after) ? first : "", pure));
			wanted.append(piece.newText().orElseThrow());
			previous = piece;
		}
		String gap = gapAfter(before, news.getLast(), first, last, after, pure);
		boolean swallows = after != null && breaks(gap) == 0 && endsLine(news.getLast());
		return wanted.append(swallows ? lineBreak + indentOf(news.getLast()) : gap).toString();
	}

	private String gapBefore(Piece previous, Piece piece, String gap, boolean pure) {
		if (previous == null) {
			return "";
		}
		boolean line = piece.layout() == Layout.LINE || statement.isExpanded() && isOpen(previous);
		if (line && breaks(gap) > 0 && indent(gap).equals(indentOf(piece)) && (piece.isJoiningNext() || !pure)) {
			return isOpen(previous) ? lastLine(gap) : gap;
		}
		if (piece.isJoiningNext() && !line && breaks(gap) > 0) {
			return gap;
		}
		if (line) {
			String lineEnd = breaks(gap) > 0 ? gap.substring(0, lineEnd(gap)) : "";
			boolean blank = piece.isBlankBefore() && !piece.isJoiningNext() && !isOpen(previous);
			return lineEnd + lineBreak + (blank ? lineBreak : "") + indentOf(piece);
		}
		if (endsLine(previous)) {
			return lineBreak + indentOf(piece);
		}
		boolean amongParts = piece.layout() == Layout.PART && pure && breaks(gap) == 0 && !gap.isEmpty();
		return isOpen(previous) || endsInComment(previous) ? Layout.WORD.space() : amongParts ? gap : piece.layout().space();
	}

	private String gapAfter(Piece before, Piece piece, String first, String last, Piece after, boolean pure) {
		if (after == null) {
			return "";
		}
		if (statement.isExpanded() && isClose(after)) {
			return lineBreak + statement.indents().own();
		}
		boolean line = piece.layout() == Layout.LINE;
		if (piece.isJoiningNext() && pure && !isClose(after)) {
			return line ? lineBreak + (piece.isBlankBefore() ? lineBreak : "")
					+ (breaks(first) > 0 ? indent(first) : indentOf(piece)) : between(piece, after, last, isOpen(before));
		}
		if (breaks(last) > 0) {
			String lines = isClose(after) ? lastLine(last) : last;
			return line && pure ? lines.substring(lineEnd(lines)) : lines;
		}
		if (line && !isOpen(after) || endsLine(piece)) {
			return lineBreak + (isClose(after) ? statement.indents().own() : indentOf(piece));
		}
		return between(piece, after, last, isOpen(before));
	}

	/** The white space between a new piece and an old one on the same line. */
	private String between(Piece piece, Piece after, String last, boolean opensBlock) {
		if (statement.is(after, ",")) {
			return "";
		}
		if (piece.layout() == Layout.PART && after.isInBlock() && after.kind() != Kind.COMMENT && !isClose(after)) {
			return opensBlock || last.isEmpty() || breaks(last) > 0 ? Layout.PART.space() : last;
		}
		return last.isEmpty() || breaks(last) > 0 || piece.layout() != Layout.PART && isOpen(after) ? Layout.WORD.space()
				: last;
	}

	private boolean isOpen(Piece piece) {
		return piece != null && statement.is(piece, "{");
	}

	private boolean isClose(Piece piece) {
		return piece != null && statement.is(piece, "}");
	}

	private String indentOf(Piece piece) {
		if (piece.indent() != null) {
			return piece.indent();
		}
		return isClose(piece) || !piece.isInBlock() ? statement.indents().own() : statement.indents().members();
	}

	/** Whether nothing else may stand on the line of a piece. */
	private boolean endsLine(Piece piece) {
		if (piece.isNew()) {
			return endsInLineComment(piece.newText().orElseThrow());
		}
		return piece.end() > piece.coreEnd() ? endsInLineComment(text.substring(piece.coreEnd(), piece.end()))
				: piece.kind() == Kind.COMMENT && text.startsWith("//", piece.start());
	}

	private static boolean endsInComment(Piece piece) {
		return piece.kind() == Kind.COMMENT || piece.end() > piece.coreEnd();
	}

	private static boolean endsInLineComment(String text) {
		return LineText.endsInLineComment(text);
	}

	private static int breaks(String gap) {
		return (int) gap.chars().filter(c -> c == '\n').count();
	}

	/** What follows the last line break. */
	private static String indent(String gap) {
		return gap.substring(gap.lastIndexOf('\n') + 1);
	}

	/** Where the white space at the end of a line ends and the line break begins. */
	private static int lineEnd(String gap) {
		int found = gap.indexOf('\n');
		return found > 0 && gap.charAt(found - 1) == '\r' ? found - 1 : found;
	}

	/** Only the last line break of several. */
	private static String lastLine(String gap) {
		if (breaks(gap) < 2) {
			return gap;
		}
		int found = gap.lastIndexOf('\n');
		return gap.substring(found > 0 && gap.charAt(found - 1) == '\r' ? found - 1 : found);
	}
}
