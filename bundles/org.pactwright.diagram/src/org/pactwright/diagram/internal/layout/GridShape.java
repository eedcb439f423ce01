package org.pactwright.diagram.internal.layout;

import java.util.HashSet;
import java.util.Set;

/**
 * Arranges a grid again with other numbers of cells in a row, and folded, if it became much too broad or too long: how
 * much room lines take up is known only afterwards.
 */
final class GridShape {

	/** Up to so many cells a grid stays as it comes. */
	static final int FEW = 24;
	/** A grid so many times longer than wanted is folded. */
	private static final double RIBBON = 1.8;
	private static final double FITS = 1.25;
	private static final int ATTEMPTS = 3;

	/** Arranges everything. */
	@FunctionalInterface
	interface Attempt {

		/**
		 * @param capacity how many cells of a band may lie side by side
		 * @param folded whether rows are put together until they are that full
		 */
		void arrange(int capacity, boolean folded);
	}

	private final GridLayout grid;
	private final Attempt attempt;

	private GridShape(GridLayout grid, Attempt attempt) {
		this.grid = grid;
		this.attempt = attempt;
	}

	/** Leaves the grid as the best attempt made it. */
	static void arrange(GridLayout grid, int capacity, Attempt attempt) {
		new GridShape(grid, attempt).arrange(capacity);
	}

	private void arrange(int start) {
		attempt.arrange(start, false);
		if (grid.cells.size() <= FEW) {
			return;
		}
		boolean folded = grid.proportion() < 1 / RIBBON;
		int capacity = start;
		if (folded) {
			attempt.arrange(start, true);
		}
		int best = start;
		double least = grid.cost();
		Set<Integer> tried = new HashSet<>(Set.of(start));
		for (int i = 0; i < ATTEMPTS; i++) {
			double off = grid.proportion();
			int next = (int) Math.max(1, Math.rint(capacity / Math.sqrt(off)));
			next = next == capacity ? capacity + (off > 1 ? -1 : 1) : next;
			if (off < FITS && off > 1 / FITS || next < 1 || !tried.add(next)) {
				break;
			}
			capacity = next;
			attempt.arrange(capacity, folded);
			if (grid.cost() < least) {
				least = grid.cost();
				best = capacity;
			}
		}
		if (best != capacity) {
			attempt.arrange(best, folded);
		}
	}
}
