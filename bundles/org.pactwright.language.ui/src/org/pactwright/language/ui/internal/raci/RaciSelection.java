package org.pactwright.language.ui.internal.raci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.edit.raci.RaciMatrix.Column;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.ide.raci.RaciSession;
import org.pactwright.language.ui.internal.raci.RaciGeometry.Cell;

/** The cell at hand and the block of cells that is selected; stays with its row and column while the matrix changes. */
final class RaciSelection {

	private Optional<Cell> cursor = Optional.empty();
	private Optional<Cell> anchor = Optional.empty();

	/** Empty while the matrix is. */
	Optional<Cell> cursor() {
		return cursor;
	}

	boolean contains(Cell cell) {
		return cursor.isPresent() && anchor.isPresent() && between(cell.row(), cursor.get().row(), anchor.get().row())
				&& between(cell.column(), cursor.get().column(), anchor.get().column())
				&& !cursor.equals(anchor);
	}

	private static boolean between(int value, int one, int other) {
		return value >= Math.min(one, other) && value <= Math.max(one, other);
	}

	/** @param extend whether the block reaches from where it began to here */
	void moveTo(Cell cell, boolean extend) {
		cursor = Optional.of(cell);
		if (!extend || anchor.isEmpty()) {
			anchor = cursor;
		}
	}

	/** The selected cells of a matrix. */
	List<RaciSession.Cell> cells(RaciGeometry geometry) {
		List<RaciSession.Cell> cells = new ArrayList<>();
		if (cursor.isPresent()) {
			Cell a = cursor.get();
			Cell b = anchor.orElse(a);
			for (int row = Math.min(a.row(), b.row()); row <= Math.max(a.row(), b.row()); row++) {
				for (int column = Math.min(a.column(), b.column()); column <= Math.max(a.column(), b.column()); column++) {
					cells.add(new RaciSession.Cell(geometry.row(row), geometry.column(column)));
				}
			}
		}
		return cells;
	}

	/** Finds the same row and column in a new state of the matrix; the nearest when they are gone. */
	void follow(RaciGeometry before, RaciGeometry now) {
		cursor = cursor.flatMap(cell -> find(cell, before, now));
		anchor = anchor.flatMap(cell -> find(cell, before, now));
		if (cursor.isEmpty() && now.rows() > 0 && now.columns() > 0) {
			moveTo(new Cell(0, 0), false);
		}
	}

	private static Optional<Cell> find(Cell cell, RaciGeometry before, RaciGeometry now) {
		if (now.rows() == 0 || now.columns() == 0) {
			return Optional.empty();
		}
		Row row = before.row(cell.row());
		Column column = before.column(cell.column());
		return Optional.of(new Cell(index(now.rows(), i -> now.row(i).key().equals(row.key()), cell.row()),
				index(now.columns(), i -> now.column(i).key().equals(column.key()), cell.column())));
	}

	private static int index(int count, java.util.function.IntPredicate same, int old) {
		return java.util.stream.IntStream.range(0, count).filter(same).findFirst().orElse(Math.min(old, count - 1));
	}
}
