package org.pactwright.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * An order of cells in which few links lead backwards: none if there are no cycles. Takes what nothing leads to first,
 * what leads nowhere last, and of the rest what leads away most (after Eades, Lin and Smyth, 1993). A cycle begins where
 * it is entered from before, as a procedure that may start over does with its first step. Time grows with cells and links
 * together, but for a logarithm.
 */
final class CellOrder {

	private record Waiting(boolean entered, int surplus, int walk, Cell cell) {
	}

	private final int[] position;
	private final int[] walk;
	private final int[] in;
	private final int[] out;
	private final boolean[] done;
	/** Whether something leads to a cell that comes before it. */
	private final boolean[] entered;
	private final Predicate<Cell> member;
	private final Deque<Cell> sources = new ArrayDeque<>();
	private final Deque<Cell> sinks = new ArrayDeque<>();
	private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(
			Comparator.comparing((Waiting w) -> !w.entered).thenComparingInt(w -> -w.surplus)
					.thenComparingInt(Waiting::walk));
	private int first;
	private int last;

	/**
	 * @param member which cells count; links to others do not
	 * @param walk a number for each cell by its order, for when it does not matter otherwise
	 */
	CellOrder(List<Cell> cells, Predicate<Cell> member, int[] walk) {
		this.member = member;
		this.walk = walk;
		this.position = new int[walk.length];
		this.in = new int[walk.length];
		this.out = new int[walk.length];
		this.done = new boolean[walk.length];
		this.entered = new boolean[walk.length];
		this.last = cells.size() - 1;
		Arrays.fill(position, -1);
		for (Cell cell : cells) {
			in[cell.order] = (int) cell.previous.stream().filter(member).count();
			out[cell.order] = (int) cell.next.stream().filter(member).count();
		}
		for (Cell cell : cells) {
			put(cell);
		}
		take();
	}

	/** Where a cell comes; the lower, the earlier. */
	int position(Cell cell) {
		return position[cell.order];
	}

	private void put(Cell cell) {
		if (in[cell.order] == 0) {
			sources.add(cell);
		} else if (out[cell.order] == 0) {
			sinks.add(cell);
		} else {
			waiting.add(new Waiting(entered[cell.order], out[cell.order] - in[cell.order], walk[cell.order], cell));
		}
	}

	private void take() {
		while (!sources.isEmpty() || !sinks.isEmpty() || !waiting.isEmpty()) {
			if (!sources.isEmpty()) {
				take(sources.poll(), true);
			} else if (!sinks.isEmpty()) {
				take(sinks.poll(), false);
			} else {
				Waiting next = waiting.poll();
				if (next.entered == entered[next.cell.order] && next.surplus == out[next.cell.order] - in[next.cell.order]) {
					take(next.cell, true);
				}
			}
		}
	}

	private void take(Cell cell, boolean early) {
		if (done[cell.order]) {
			return;
		}
		done[cell.order] = true;
		position[cell.order] = early ? first++ : last--;
		for (Cell next : cell.next) {
			if (member.test(next) && !done[next.order]) {
				in[next.order]--;
				entered[next.order] |= early;
				put(next);
			}
		}
		for (Cell previous : cell.previous) {
			if (member.test(previous) && !done[previous.order]) {
				out[previous.order]--;
				put(previous);
			}
		}
	}
}
