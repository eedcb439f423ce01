package org.pactwright.analysis.internal.cascade;

import java.util.List;

/**
 * Rows of numbers in two arrays: row {@code r} is {@code values[start[r]]} up to {@code values[start[r + 1]]}.
 *
 * @param start one more than there are rows
 * @param values all rows, one after the other
 */
record Rows(int[] start, int[] values) {

	static Rows of(List<int[]> rows) {
		int[] start = new int[rows.size() + 1];
		for (int r = 0; r < rows.size(); r++) {
			start[r + 1] = start[r] + rows.get(r).length;
		}
		int[] values = new int[start[rows.size()]];
		for (int r = 0; r < rows.size(); r++) {
			System.arraycopy(rows.get(r), 0, values, start[r], rows.get(r).length);
		}
		return new Rows(start, values);
	}

	/** For each number below a limit the rows that hold it, in order. */
	Rows inverse(int limit) {
		int[] counts = new int[limit + 1];
		for (int value : values) {
			counts[value + 1]++;
		}
		for (int i = 0; i < limit; i++) {
			counts[i + 1] += counts[i];
		}
		int[] next = counts.clone();
		int[] rows = new int[values.length];
		for (int r = 0; r + 1 < start.length; r++) {
			for (int i = start[r]; i < start[r + 1]; i++) {
				rows[next[values[i]]++] = r;
			}
		}
		return new Rows(counts, rows);
	}

	int length(int row) {
		return start[row + 1] - start[row];
	}

	int first(int row) {
		return values[start[row]];
	}
}
