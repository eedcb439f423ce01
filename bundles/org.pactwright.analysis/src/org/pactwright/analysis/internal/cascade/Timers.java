package org.pactwright.analysis.internal.cascade;

import java.util.Arrays;

/**
 * What is due when, earliest first; among what is due at the same minute by kind and number. A binary heap of packed
 * numbers: 33 bits for the minute, 2 for the kind, 28 for the number.
 */
final class Timers {

	/** A repair is finished. */
	static final int REPAIRED = 0;
	/** A restart is finished. */
	static final int RESTARTED = 1;
	/** A buffer is used up. */
	static final int USED_UP = 2;
	/** What can be borne is over. */
	static final int BORNE = 3;

	private static final int KIND_SHIFT = 28;
	private static final int MINUTE_SHIFT = 30;
	private static final long NUMBER = (1L << KIND_SHIFT) - 1;

	private long[] heap = new long[64];
	private int size;

	void add(long minute, int kind, int number) {
		if (size == heap.length) {
			heap = Arrays.copyOf(heap, 2 * size);
		}
		long timer = minute << MINUTE_SHIFT | (long) kind << KIND_SHIFT | number;
		int hole = size++;
		while (hole > 0 && heap[(hole - 1) / 2] > timer) {
			heap[hole] = heap[(hole - 1) / 2];
			hole = (hole - 1) / 2;
		}
		heap[hole] = timer;
	}

	boolean isEmpty() {
		return size == 0;
	}

	/** When the next one is due. */
	long minute() {
		return heap[0] >> MINUTE_SHIFT;
	}

	/** Takes the next one away. */
	long poll() {
		long first = heap[0];
		long last = heap[--size];
		int hole = 0;
		for (int child = 1; child < size; child = 2 * hole + 1) {
			child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
			if (heap[child] >= last) {
				break;
			}
			heap[hole] = heap[child];
			hole = child;
		}
		heap[hole] = last;
		return first;
	}

	static int kind(long timer) {
		return (int) (timer >> KIND_SHIFT) & 3;
	}

	static int number(long timer) {
		return (int) (timer & NUMBER);
	}

	void clear() {
		size = 0;
	}
}
