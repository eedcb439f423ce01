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
		breakCycles();
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
		return rows;
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

	/** Walks depth first, from cells that nothing leads to; links back to cells on the way are left out. */
	private void breakCycles() {
		byte[] state = new byte[walk.length];
		for (Cell cell : cells) {
			if (cell.previous.stream().noneMatch(this::isOurs)) {
				walkFrom(cell, state);
			}
		}
		for (Cell cell : cells) {
			walkFrom(cell, state);
		}
	}

	private boolean isOurs(Cell cell) {
		return forward.get(cell.order) instanceof ArrayList;
	}

	private void walkFrom(Cell start, byte[] state) {
		if (state[start.order] != 0) {
			return;
		}
		Deque<Cell> way = new ArrayDeque<>();
		way.push(start);
		state[start.order] = 1;
		walk[start.order] = walked++;
		while (!way.isEmpty()) {
			Cell cell = way.peek();
			if (at[cell.order] == cell.next.size()) {
				state[cell.order] = 2;
				way.pop();
				continue;
			}
			Cell next = cell.next.get(at[cell.order]++);
			if (state[next.order] == 1 || !isOurs(next)) {
				continue;
			}
			forward.get(cell.order).add(next);
			if (state[next.order] == 0) {
				state[next.order] = 1;
				walk[next.order] = walked++;
				way.push(next);
			}
		}
	}
}
