package org.pactwright.language.ui.internal.raci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pactwright.edit.raci.RaciMatrix;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.ide.raci.RaciFilter;
import org.pactwright.language.ide.raci.RaciView;

/** Where everything of a matrix is: a head of columns and a head of rows that stay, and cells that scroll beneath. */
final class RaciGeometry {

	private static final int PAD = 6;
	private static final int WIDEST_ROW_HEAD = 380;
	private static final int NARROWEST_ROW_HEAD = 180;
	private static final int HIGHEST_COLUMN_HEAD = 170;

	private final RaciView view;
	private final RaciFilter.Page page;
	private final List<Line> lines = new ArrayList<>();
	private final List<Integer> lineOfRow = new ArrayList<>();
	private final int lineHeight;
	private final int cellWidth;
	private final int rowHead;
	private final int columnHead;

	/** A line of the table: the title of a group, or a row by its index on the page. */
	sealed interface Line {
		record Title(String text) implements Line {
		}

		record Cells(int row) implements Line {
		}
	}

	/** A cell by its indexes on the page. */
	record Cell(int row, int column) {
	}

	RaciGeometry(RaciView view, RaciFilter.Page page, GC gc) {
		this.view = view;
		this.page = page;
		lineHeight = gc.getFontMetrics().getHeight() + PAD;
		cellWidth = gc.textExtent("ARC").x + 2 * PAD;
		String group = "";
		int widest = NARROWEST_ROW_HEAD;
		for (int i = 0; i < page.rows().size(); i++) {
			Row row = row(i);
			String title = view.matrix().scopes().size() > 1 && !row.group().startsWith(row.scope())
					? row.scope() + ": " + row.group()
					: row.group();
			if (!title.equals(group)) {
				lines.add(new Line.Title(title));
				group = title;
			}
			lineOfRow.add(lines.size());
			lines.add(new Line.Cells(i));
			widest = widest >= WIDEST_ROW_HEAD ? widest : Math.max(widest, gc.textExtent(row.title()).x + 5 * PAD);
		}
		rowHead = Math.min(widest, WIDEST_ROW_HEAD);
		int highest = 0;
		for (int column : page.columns()) {
			highest = Math.max(highest, gc.textExtent(matrix().columns().get(column).id()).x);
		}
		columnHead = Math.min(highest, HIGHEST_COLUMN_HEAD) + 2 * PAD + lineHeight;
	}

	RaciMatrix matrix() {
		return view.matrix();
	}

	RaciView view() {
		return view;
	}

	Row row(int index) {
		return matrix().rows().get(page.rows().get(index));
	}

	RaciMatrix.Column column(int index) {
		return matrix().columns().get(page.columns().get(index));
	}

	String text(Cell cell) {
		return matrix().text(page.rows().get(cell.row()), page.columns().get(cell.column()));
	}

	int rows() {
		return page.rows().size();
	}

	int columns() {
		return page.columns().size();
	}

	List<Line> lines() {
		return lines;
	}

	int lineHeight() {
		return lineHeight;
	}

	int cellWidth() {
		return cellWidth;
	}

	int pad() {
		return PAD;
	}

	/** Width of the head of the rows. */
	int rowHead() {
		return rowHead;
	}

	/** Height of the head of the columns, with the band of kinds above it. */
	int columnHead() {
		return columnHead;
	}

	/** The size of all cells, without heads. */
	Point size() {
		return new Point(columns() * cellWidth, lines.size() * lineHeight);
	}

	/** Where a cell is when nothing is scrolled, without heads. */
	Rectangle bounds(Cell cell) {
		return new Rectangle(cell.column() * cellWidth, lineOfRow.get(cell.row()) * lineHeight, cellWidth, lineHeight);
	}

	/** The row at a place below the head, or the nearest above that has one. */
	Optional<Integer> rowAt(int y) {
		int line = y / lineHeight;
		return y >= 0 && line < lines.size() && lines.get(line) instanceof Line.Cells cells ? Optional.of(cells.row())
				: Optional.empty();
	}

	/** The column at a place right of the head. */
	Optional<Integer> columnAt(int x) {
		return x >= 0 && x / cellWidth < columns() ? Optional.of(x / cellWidth) : Optional.empty();
	}
}
