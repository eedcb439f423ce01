package org.pactwright.language.ui.internal.raci;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.Severity;
import org.pactwright.language.ide.raci.RaciFindings;
import org.pactwright.language.ui.internal.raci.RaciGeometry.Cell;
import org.pactwright.language.ui.internal.raci.RaciGeometry.Line;

/** Paints what is visible of a matrix, and no more, so that its size does not matter. */
final class RaciPainter {

	private final GC gc;
	private final RaciGeometry geometry;
	private final RaciColors colors;
	private final Rectangle area;
	private final Point scrolled;
	private final RaciSelection selection;

	RaciPainter(GC gc, RaciGeometry geometry, RaciColors colors, Rectangle area, Point scrolled,
			RaciSelection selection) {
		this.gc = gc;
		this.geometry = geometry;
		this.colors = colors;
		this.area = area;
		this.scrolled = scrolled;
		this.selection = selection;
	}

	void paint() {
		gc.setAntialias(SWT.ON);
		gc.setBackground(colors.background());
		gc.fillRectangle(area);
		int first = Math.max(0, scrolled.y / geometry.lineHeight());
		int last = Math.min(geometry.lines().size() - 1,
				(scrolled.y + area.height - geometry.columnHead()) / geometry.lineHeight());
		for (int line = first; line <= last; line++) {
			int y = geometry.columnHead() + line * geometry.lineHeight() - scrolled.y;
			switch (geometry.lines().get(line)) {
				case Line.Title title -> title(title.text(), y);
				case Line.Cells cells -> row(cells.row(), y);
			}
		}
		columnHeads();
		corner();
	}

	private int firstColumn() {
		return Math.max(0, scrolled.x / geometry.cellWidth());
	}

	private int lastColumn() {
		return Math.min(geometry.columns() - 1, (scrolled.x + area.width - geometry.rowHead()) / geometry.cellWidth());
	}

	private int x(int column) {
		return geometry.rowHead() + column * geometry.cellWidth() - scrolled.x;
	}

	private void title(String text, int y) {
		gc.setBackground(colors.group());
		gc.fillRectangle(0, y, area.width, geometry.lineHeight());
		gc.setForeground(colors.quiet());
		gc.drawText(text, geometry.pad(), y + geometry.pad() / 2, true);
		rule(y);
	}

	private void rule(int y) {
		gc.setForeground(colors.line());
		gc.drawLine(0, y + geometry.lineHeight() - 1, area.width, y + geometry.lineHeight() - 1);
	}

	private void row(int row, int y) {
		Row shown = geometry.row(row);
		List<RaciFindings.Entry> findings = geometry.view().findings().of(shown);
		for (int column = firstColumn(); column <= lastColumn(); column++) {
			cell(new Cell(row, column), x(column), y, findings);
		}
		rowHead(shown, row, y, RaciFindings.worst(findings));
		rule(y);
	}

	private void cell(Cell cell, int x, int y, List<RaciFindings.Entry> rowFindings) {
		int width = geometry.cellWidth();
		int height = geometry.lineHeight();
		String text = geometry.text(cell);
		boolean cross = selection.cursor().filter(it -> it.row() == cell.row() || it.column() == cell.column()).isPresent();
		boolean selected = selection.contains(cell);
		if (selected || cross) {
			gc.setBackground(selected ? colors.selected() : colors.cross());
			gc.fillRectangle(x, y, width, height);
		}
		if (!text.isEmpty()) {
			gc.setBackground(colors.fill(text.charAt(0)));
			gc.fillRoundRectangle(x + 2, y + 2, width - 5, height - 5, 6, 6);
			gc.setForeground(colors.letter());
			Point size = gc.textExtent(text);
			gc.drawText(text, x + (width - size.x) / 2, y + (height - size.y) / 2, true);
		}
		if (!rowFindings.isEmpty()) {
			RaciFindings.worst(geometry.view().findings().of(geometry.row(cell.row()), geometry.column(cell.column())))
					.ifPresent(severity -> frame(x + 1, y + 1, width - 3, height - 3, severity));
		}
		gc.setForeground(colors.line());
		gc.drawLine(x + width - 1, y, x + width - 1, y + height - 1);
		if (selection.cursor().filter(cell::equals).isPresent()) {
			gc.setForeground(colors.cursor());
			gc.setLineWidth(2);
			gc.drawRectangle(x, y, width - 1, height - 1);
			gc.setLineWidth(1);
		}
	}

	private void frame(int x, int y, int width, int height, Severity severity) {
		gc.setForeground(colors.finding(severity));
		gc.setLineWidth(2);
		gc.drawRoundRectangle(x, y, width, height, 6, 6);
		gc.setLineWidth(1);
	}

	private void rowHead(Row row, int index, int y, Optional<Severity> worst) {
		boolean here = selection.cursor().filter(it -> it.row() == index).isPresent();
		gc.setBackground(worst.map(colors::findingFill).orElse(here ? colors.band() : colors.head()));
		gc.fillRectangle(0, y, geometry.rowHead(), geometry.lineHeight());
		worst.ifPresent(severity -> {
			gc.setBackground(colors.finding(severity));
			gc.fillRectangle(0, y, 4, geometry.lineHeight() - 1);
		});
		gc.setForeground(colors.foreground());
		clipped(row.title(), 2 * geometry.pad(), y + geometry.pad() / 2, geometry.rowHead() - 3 * geometry.pad());
		gc.setForeground(colors.line());
		gc.drawLine(geometry.rowHead() - 1, y, geometry.rowHead() - 1, y + geometry.lineHeight());
	}

	/** A text that ends with an ellipsis where there is no room for all of it. */
	private void clipped(String text, int x, int y, int width) {
		String shown = text;
		while (shown.length() > 2 && gc.textExtent(shown).x > width) {
			int keep = Math.min(shown.length() - 2, Math.max(1, shown.length() * width / Math.max(1, gc.textExtent(shown).x)));
			shown = shown.substring(0, keep).stripTrailing() + "…";
		}
		gc.drawText(shown, x, y, true);
	}

	// ------------------------------------------------------------------------------------------ heads of columns

	private void columnHeads() {
		int height = geometry.columnHead();
		gc.setBackground(colors.head());
		gc.fillRectangle(geometry.rowHead(), 0, area.width, height);
		for (int column = firstColumn(); column <= lastColumn(); column++) {
			columnHead(column, x(column), height);
		}
		bands();
		gc.setForeground(colors.line());
		gc.drawLine(0, height - 1, area.width, height - 1);
	}

	private void columnHead(int column, int x, int height) {
		if (selection.cursor().filter(it -> it.column() == column).isPresent()) {
			gc.setBackground(colors.band());
			gc.fillRectangle(x, geometry.lineHeight(), geometry.cellWidth(), height - geometry.lineHeight());
		}
		gc.setForeground(colors.foreground());
		Transform turned = new Transform(gc.getDevice());
		turned.translate(x + (geometry.cellWidth() - gc.getFontMetrics().getHeight()) / 2f, height - geometry.pad());
		turned.rotate(-90);
		gc.setTransform(turned);
		clipped(geometry.column(column).id(), 0, 0, height - geometry.lineHeight() - 2 * geometry.pad());
		gc.setTransform(null);
		turned.dispose();
		gc.setForeground(colors.line());
		gc.drawLine(x + geometry.cellWidth() - 1, geometry.lineHeight(), x + geometry.cellWidth() - 1, height);
	}

	/** The kinds of actor above their columns. */
	private void bands() {
		gc.setBackground(colors.band());
		gc.fillRectangle(geometry.rowHead(), 0, area.width, geometry.lineHeight());
		int column = 0;
		while (column < geometry.columns()) {
			int end = column;
			while (end < geometry.columns() && geometry.column(end).kind() == geometry.column(column).kind()) {
				end++;
			}
			int left = Math.max(geometry.rowHead(), x(column));
			int width = x(end) - left - 2 * geometry.pad();
			if (width > 0) {
				gc.setForeground(colors.quiet());
				clipped(geometry.column(column).kind().title(), left + geometry.pad(), geometry.pad() / 2, width);
				gc.setForeground(colors.line());
				gc.drawLine(x(end) - 1, 0, x(end) - 1, geometry.lineHeight());
			}
			column = end;
		}
	}

	private void corner() {
		gc.setBackground(colors.head());
		gc.fillRectangle(0, 0, geometry.rowHead(), geometry.columnHead());
		gc.setForeground(colors.quiet());
		int y = geometry.columnHead() - geometry.lineHeight();
		clipped(geometry.rows() + " rows, " + geometry.columns() + " actors", 2 * geometry.pad(), y,
				geometry.rowHead() - 3 * geometry.pad());
		gc.setForeground(colors.line());
		gc.drawLine(geometry.rowHead() - 1, 0, geometry.rowHead() - 1, geometry.columnHead());
		gc.drawLine(0, geometry.columnHead() - 1, geometry.rowHead(), geometry.columnHead() - 1);
	}
}
