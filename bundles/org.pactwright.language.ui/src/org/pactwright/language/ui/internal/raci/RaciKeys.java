package org.pactwright.language.ui.internal.raci;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pactwright.language.ui.internal.raci.RaciGeometry.Cell;

/** Where the keys lead. */
final class RaciKeys {

	private RaciKeys() {
	}

	/**
	 * The cell to go to.
	 *
	 * @param height of what is visible of the rows, in pixels
	 * @return empty for other keys
	 */
	static Optional<Cell> target(Event event, Cell at, RaciGeometry geometry, int height) {
		int lastRow = geometry.rows() - 1;
		int lastColumn = geometry.columns() - 1;
		int page = Math.max(1, height / geometry.lineHeight() - 1);
		boolean far = (event.stateMask & SWT.MOD1) != 0;
		return switch (event.keyCode) {
			case SWT.ARROW_UP -> to(far ? 0 : at.row() - 1, at.column(), lastRow, lastColumn);
			case SWT.ARROW_DOWN -> to(far ? lastRow : at.row() + 1, at.column(), lastRow, lastColumn);
			case SWT.ARROW_LEFT -> to(at.row(), far ? 0 : at.column() - 1, lastRow, lastColumn);
			case SWT.ARROW_RIGHT -> to(at.row(), far ? lastColumn : at.column() + 1, lastRow, lastColumn);
			case SWT.PAGE_UP -> to(at.row() - page, at.column(), lastRow, lastColumn);
			case SWT.PAGE_DOWN -> to(at.row() + page, at.column(), lastRow, lastColumn);
			case SWT.HOME -> to(far ? 0 : at.row(), 0, lastRow, lastColumn);
			case SWT.END -> to(far ? lastRow : at.row(), lastColumn, lastRow, lastColumn);
			default -> Optional.empty();
		};
	}

	private static Optional<Cell> to(int row, int column, int lastRow, int lastColumn) {
		return Optional.of(new Cell(Math.clamp(row, 0, lastRow), Math.clamp(column, 0, lastColumn)));
	}
}
