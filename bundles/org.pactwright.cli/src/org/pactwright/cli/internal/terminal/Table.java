package org.pactwright.cli.internal.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table of text that fits a width. Columns are as wide as their longest cell; when that is too much, the widest of
 * those that may be broken get narrower, and their cells go on in the next line. Cells hold one line of text and no
 * control characters; colours are added after everything has found its place.
 */
public final class Table {

	private static final String GAP = "  ";
	private static final int NARROWEST = 12;

	private final List<Column> columns;
	private final List<List<Cell>> rows = new ArrayList<>();

	/** How the cells of a column stand. */
	public enum Side {
		/** Words; broken where the table is too wide. */
		LEFT,
		/** Numbers; never broken. */
		RIGHT
	}

	/** A column with what stands above it. */
	public record Column(String head, Side side) {

		/** Words. */
		public static Column left(String head) {
			return new Column(head, Side.LEFT);
		}

		/** Numbers. */
		public static Column right(String head) {
			return new Column(head, Side.RIGHT);
		}
	}

	/** A text and the colours it gets. */
	public record Cell(String text, UnaryOperator<String> paint) {

		/** Without colours. */
		public static Cell of(String text) {
			return new Cell(text, UnaryOperator.identity());
		}
	}

	public Table(Column... columns) {
		this.columns = List.of(columns);
	}

	/** Adds a row of plain texts. */
	public void row(String... texts) {
		row(Arrays.stream(texts).map(Cell::of).toArray(Cell[]::new));
	}

	/** Adds a row with one cell for each column. */
	public void row(Cell... cells) {
		if (cells.length != columns.size()) {
			throw new IllegalArgumentException(cells.length + " cells in " + columns.size() + " columns");
		}
		rows.add(Arrays.stream(cells).map(cell -> new Cell(Texts.line(cell.text()), cell.paint())).toList());
	}

	/** Whether nothing was added. */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/**
	 * The lines of the table.
	 *
	 * @param indent before each line
	 * @param width how long lines may be
	 */
	public List<String> lines(String indent, int width, Colours colours) {
		int[] widths = widths(width - indent.length());
		List<String> lines = new ArrayList<>();
		lines.addAll(lines(columns.stream().map(column -> new Cell(column.head(), colours::faint)).toList(), widths, indent));
		rows.forEach(row -> lines.addAll(lines(row, widths, indent)));
		return lines;
	}

	private int[] widths(int room) {
		int[] widths = new int[columns.size()];
		for (int c = 0; c < widths.length; c++) {
			widths[c] = columns.get(c).head().length();
			for (List<Cell> row : rows) {
				widths[c] = Math.max(widths[c], length(row.get(c).text()));
			}
		}
		int tooMuch = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - room;
		for (; tooMuch > 0; tooMuch--) {
			int widest = -1;
			for (int c = 0; c < widths.length; c++) {
				boolean mayShrink = columns.get(c).side() == Side.LEFT && widths[c] > NARROWEST;
				widest = mayShrink && (widest < 0 || widths[c] > widths[widest]) ? c : widest;
			}
			if (widest < 0) {
				break;
			}
			widths[widest]--;
		}
		return widths;
	}

	private List<String> lines(List<Cell> cells, int[] widths, String indent) {
		List<List<String>> broken = new ArrayList<>();
		int height = 1;
		for (int c = 0; c < widths.length; c++) {
			List<String> parts = parts(cells.get(c).text(), widths[c]);
			broken.add(parts);
			height = Math.max(height, parts.size());
		}
		List<String> lines = new ArrayList<>();
		for (int l = 0; l < height; l++) {
			StringBuilder line = new StringBuilder(indent);
			int blank = 0;
			for (int c = 0; c < widths.length; c++) {
				String text = l < broken.get(c).size() ? broken.get(c).get(l) : "";
				int left = widths[c] - length(text);
				boolean right = columns.get(c).side() == Side.RIGHT;
				blank += right ? left : 0;
				if (!text.isEmpty()) {
					line.append(" ".repeat(blank)).append(cells.get(c).paint().apply(text));
					blank = 0;
				}
				blank += (right ? 0 : left) + GAP.length();
			}
			lines.add(line.toString());
		}
		return lines;
	}

	/** A text in lines of a width, broken between words or, where a word is too long, within it. */
	private static List<String> parts(String text, int width) {
		List<String> parts = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
				parts.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
			while (length(line) > width) {
				int end = line.offsetByCodePoints(0, width);
				parts.add(line.substring(0, end));
				line.delete(0, end);
			}
		}
		if (!line.isEmpty() || parts.isEmpty()) {
			parts.add(line.toString());
		}
		return parts;
	}

	private static int length(CharSequence text) {
		return Character.codePointCount(text, 0, text.length());
	}
}
