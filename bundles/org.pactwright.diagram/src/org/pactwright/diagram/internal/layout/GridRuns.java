package org.pactwright.diagram.internal.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chains of cells within a row, which lie beside each other in the order in which they lead on. */
final class GridRuns {

	/** So little that nothing comes between. */
	private static final double STEP = 1e-4;

	/** The next cell of a chain, and the one before it. */
	private final Map<Cell, Cell> after = new HashMap<>();
	private final Map<Cell, Cell> before = new HashMap<>();

	/** Finds the chains of cells that share a row and a band, and brings the cells into the order they had as rows. */
	void order(List<Cell> cells) {
		cells.sort(Comparator.comparingInt((Cell cell) -> cell.layer).thenComparingInt(cell -> cell.order));
		for (Cell cell : cells) {
			Cell next = only(cell, cell.next);
			if (next != null && only(next, next.previous) == cell && next.layer > cell.layer) {
				after.put(cell, next);
				before.put(next, cell);
			}
		}
	}

	/** The one of some cells in the same place as another, nothing if there are several. */
	private static Cell only(Cell cell, List<Cell> others) {
		Cell found = null;
		for (Cell other : others) {
			if (other.row == cell.row && other.band == cell.band) {
				if (found != null) {
					return null;
				}
				found = other;
			}
		}
		return found;
	}

	/** Gives the cells of a chain wishes to lie beside each other, around the mean of what they wish. */
	void together(List<Cell> cells, double[] wishes) {
		Map<Cell, Integer> at = new HashMap<>();
		for (int i = 0; i < wishes.length; i++) {
			at.put(cells.get(i), i);
		}
		for (Cell cell : cells) {
			if (before.containsKey(cell) || !after.containsKey(cell)) {
				continue;
			}
			double sum = 0;
			int count = 0;
			for (Cell each = cell; each != null; each = after.get(each)) {
				sum += wishes[at.get(each)];
				count++;
			}
			int i = 0;
			for (Cell each = cell; each != null; each = after.get(each), i++) {
				wishes[at.get(each)] = sum / count + (i - (count - 1) / 2.0) * STEP;
			}
		}
	}
}
