package org.pactwright.review.internal.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A source text line by line, each cut into pieces of one colour: comments, texts, numbers, the first word of a line.
 * Whatever the text holds, the pieces put together are the text.
 */
public final class SourceLines implements Iterator<SourceLines.Line> {

	private enum Mode {
		CODE, COMMENT, TEXT
	}

	private final String text;
	private final Map<Integer, List<Mark>> marks;
	private int at;
	private int number;
	private Mode mode = Mode.CODE;

	/**
	 * A line.
	 *
	 * @param number from 1
	 * @param pieces in order; empty for an empty line
	 * @param marks of findings on the line
	 */
	public record Line(int number, List<Piece> pieces, List<Mark> marks) {
	}

	/**
	 * Part of a line.
	 *
	 * @param style comment, text, number, word, or empty
	 */
	public record Piece(String style, String text) {
	}

	/**
	 * @param text with any line ends
	 * @param marks by number of line
	 */
	public SourceLines(String text, Map<Integer, List<Mark>> marks) {
		this.text = text;
		this.marks = marks;
	}

	@Override
	public boolean hasNext() {
		return at < text.length() || number == 0;
	}

	@Override
	public Line next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		int newline = text.indexOf('\n', at);
		int end = newline < 0 ? text.length() : newline;
		int visible = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
		number++;
		List<Piece> pieces = pieces(visible);
		at = newline < 0 ? text.length() : newline + 1;
		return new Line(number, pieces, marks.getOrDefault(number, List.of()));
	}

	private List<Piece> pieces(int end) {
		List<Piece> pieces = new ArrayList<>();
		boolean first = true;
		int plain = at;
		int i = at;
		while (i < end) {
			int stop = i;
			String style = "";
			if (mode == Mode.COMMENT) {
				stop = endOfComment(i, end);
				style = "comment";
			} else if (mode == Mode.TEXT) {
				stop = endOfText(i, end);
				style = "text";
			} else if (text.startsWith("//", i)) {
				stop = end;
				style = "comment";
			} else if (text.startsWith("/*", i)) {
				mode = Mode.COMMENT;
				stop = endOfComment(Math.min(i + 2, end), end);
				style = "comment";
			} else if (text.charAt(i) == '"') {
				mode = Mode.TEXT;
				stop = endOfText(i + 1, end);
				style = "text";
			} else if (Character.isDigit(text.charAt(i))) {
				stop = endOfWord(i, end);
				style = "number";
			} else if (Character.isLetter(text.charAt(i)) || text.charAt(i) == '_') {
				stop = endOfWord(i, end);
				style = first ? "word" : "";
			}
			first &= Character.isWhitespace(text.charAt(i));
			if (style.isEmpty()) {
				i = Math.max(stop, i + 1);
			} else {
				add(pieces, "", plain, i);
				add(pieces, style, i, stop);
				i = stop;
				plain = i;
			}
		}
		add(pieces, "", plain, end);
		return pieces;
	}

	private void add(List<Piece> pieces, String style, int from, int to) {
		if (to > from) {
			pieces.add(new Piece(style, text.substring(from, to)));
		}
	}

	private int endOfComment(int from, int end) {
		int close = text.indexOf("*/", from);
		if (close < 0 || close + 2 > end) {
			return end;
		}
		mode = Mode.CODE;
		return close + 2;
	}

	private int endOfText(int from, int end) {
		for (int i = from; i < end; i++) {
			if (text.charAt(i) == '\\') {
				i++;
			} else if (text.charAt(i) == '"') {
				mode = Mode.CODE;
				return i + 1;
			}
		}
		return end;
	}

	private int endOfWord(int from, int end) {
		int i = from + 1;
		while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || "_-.".indexOf(text.charAt(i)) >= 0)) {
			i++;
		}
		return i;
	}
}
