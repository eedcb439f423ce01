package org.pactwright.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gives cells their rows so that links lead downwards where they can and no row becomes too long. Works in time that
 * grows with cells and links together.
 */
final class GridRows {

	/** How many rows above the best one are tried. */
	private static final int FURTHEST = 64;

	private final List<Cell> cells;
	private final int capacity;
	/** The number in a walk from cell to cell along links, so that what belongs together stays together. */
	private final int[] walk;
	private final List<List<Cell>> forward = new ArrayList<>();
	private final int[] at;
	private int walked;

	private final Map<Integer, int[]> freeOf = new HashMap<>();
	private final Map<Integer, int[]> usedOf = new HashMap<>();

	private GridRows(List<Cell> cells, int total, int capacity) {
		this.cells = cells;
		this.capacity = capacity;
		this.walk = new int[total];
		this.at = new int[total];
		for (int i = 0; i < total; i++) {
			forward.add(List.of());
		}
		cells.forEach(cell -> forward.set(cell.order, new ArrayList<>()));
	}

	/**
	 * Sets the rows, from 0 on. Links to other cells do not count.
	 *
	 * @param total greater than the order of any cell
	 * @param capacity how many cells of one band go into a row
	 * @return how many rows there are
	 */
	static int assign(List<Cell> cells, int total, int capacity) {
		return new GridRows(cells, total, capacity).assign();
	}

	private int assign() {
		walk();
		CellOrder order = new CellOrder(cells, this::isOurs, walk);
		for (Cell cell : cells) {
			for (Cell next : cell.next) {
				if (isOurs(next) && order.position(cell) < order.position(next)) {
					forward.get(cell.order).add(next);
				}
			}
		}
		int[] waiting = new int[walk.length];
		forward.forEach(list -> list.forEach(cell -> waiting[cell.order]++));
		List<Cell> ready = new ArrayList<>();
		for (Cell cell : cells) {
			if (waiting[cell.order] == 0) {
				ready.add(cell);
			}
		}
		int[] earliest = new int[walk.length];
		int rows = 0;
		while (!ready.isEmpty()) {
			ready.sort(Comparator.comparingInt((Cell c) -> walk[c.order]));
			List<Cell> then = new ArrayList<>();
			for (Cell cell : ready) {
				int[] free = freeOf.computeIfAbsent(cell.band, b -> IntStream.range(0, cells.size() + 2).toArray());
				int[] used = usedOf.computeIfAbsent(cell.band, b -> new int[cells.size() + 2]);
				int row = find(free, earliest[cell.order]);
				cell.row = row;
				rows = Math.max(rows, row + 1);
				if (++used[row] >= capacity) {
					free[row] = row + 1;
				}
				for (Cell next : forward.get(cell.order)) {
					earliest[next.order] = Math.max(earliest[next.order], row + 1);
					if (--waiting[next.order] == 0) {
						then.add(next);
					}
				}
			}
			ready = then;
		}
		cells.stream().sorted(Comparator.comparingInt(order::position).reversed()).forEach(this::lower);
		return compact(rows);
	}

	/** Brings a cell that more leads away from than to it nearer to where it leads. */
	private void lower(Cell cell) {
		List<Cell> next = forward.get(cell.order);
		int incoming = 0;
		for (Cell previous : cell.previous) {
			incoming += isOurs(previous) && previous.row < cell.row ? 1 : 0;
		}
		if (next.size() <= incoming) {
			return;
		}
		int[] used = usedOf.get(cell.band);
		int nearest = Integer.MAX_VALUE;
		for (Cell other : next) {
			nearest = Math.min(nearest, other.row - 1);
		}
		for (int row = nearest; row > Math.max(cell.row, nearest - FURTHEST); row--) {
			if (used[row] < capacity) {
				used[cell.row]--;
				used[row]++;
				cell.row = row;
				return;
			}
		}
	}

	/** Leaves out rows that nothing is in. */
	private int compact(int rows) {
		boolean[] full = new boolean[rows];
		cells.forEach(cell -> full[cell.row] = true);
		int[] now = new int[rows];
		int count = 0;
		for (int row = 0; row < rows; row++) {
			now[row] = count;
			count += full[row] ? 1 : 0;
		}
		cells.forEach(cell -> cell.row = now[cell.row]);
		return count;
	}

	private static int find(int[] free, int row) {
		int top = row;
		while (free[top] != top) {
			top = free[top];
		}
		for (int at = row; at != top;) {
			int up = free[at];
			free[at] = top;
			at = up;
		}
		return top;
	}

	/** Walks depth first, from cells that nothing leads to. */
	private void walk() {
		boolean[] seen = new boolean[walk.length];
		for (Cell cell : cells) {
			if (cell.previous.stream().noneMatch(this::isOurs)) {
				walkFrom(cell, seen);
			}
		}
		for (Cell cell : cells) {
			walkFrom(cell, seen);
		}
	}

	private boolean isOurs(Cell cell) {
		return forward.get(cell.order) instanceof ArrayList;
	}

	private void walkFrom(Cell start, boolean[] seen) {
		if (seen[start.order]) {
			return;
		}
		Deque<Cell> way = new ArrayDeque<>();
		way.push(start);
		seen[start.order] = true;
		walk[start.order] = walked++;
		while (!way.isEmpty()) {
			Cell cell = way.peek();
			if (at[cell.order] == cell.next.size()) {
				way.pop();
				continue;
			}
			Cell next = cell.next.get(at[cell.order]++);
			if (isOurs(next) && !seen[next.order]) {
				seen[next.order] = true;
				walk[next.order] = walked++;
				way.push(next);
			}
		}
	}
}
