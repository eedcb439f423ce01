package org.pactwright.analysis.internal.cascade;

import java.util.Arrays;

/** A list of numbers that grows, and is used again without being made again. */
final class Ints {

	private int[] values = new int[16];
	private int size;

	void add(int value) {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		values[size++] = value;
	}

	int get(int index) {
		return values[index];
	}

	int size() {
		return size;
	}

	void clear() {
		size = 0;
	}

	void sort() {
		Arrays.sort(values, 0, size);
	}

	int[] toArray() {
		return Arrays.copyOf(values, size);
	}
}
