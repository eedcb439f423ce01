package org.pactwright.diagram.internal.layout;

import java.util.List;

/**
 * Puts rows that follow each other together into one, so that a long chain does not become a ribbon: within a row it
 * runs from cell to cell, then on to the next row, as text does. Links still lead down or stay in their row.
 */
final class GridFold {

	private GridFold() {
	}

	/**
	 * Gives the cells their new rows.
	 *
	 * @param cells with rows; those of one row may come from several afterwards, {@link Cell#layer} says from which
	 * @param rows how many there are
	 * @param bands how many bands the cells are in
	 * @param capacity how many cells of one band come into a row, except where there were more already
	 * @return how many rows there are now
	 */
	static int fold(List<Cell> cells, int rows, int bands, int capacity) {
		int[][] counts = new int[rows][bands];
		cells.forEach(cell -> counts[cell.row][cell.band]++);
		int[] now = new int[rows];
		int[] used = new int[bands];
		int row = 0;
		for (int old = 0; old < rows; old++) {
			if (old > 0 && !fits(used, counts[old], capacity)) {
				row++;
				used = new int[bands];
			}
			for (int band = 0; band < bands; band++) {
				used[band] += counts[old][band];
			}
			now[old] = row;
		}
		for (Cell cell : cells) {
			cell.layer = cell.row;
			cell.row = now[cell.row];
		}
		return row + 1;
	}

	private static boolean fits(int[] used, int[] more, int capacity) {
		for (int band = 0; band < used.length; band++) {
			if (more[band] > 0 && used[band] + more[band] > capacity) {
				return false;
			}
		}
		return true;
	}
}
