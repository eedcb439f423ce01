package org.pactwright.aql.services;

import java.util.Objects;

/**
 * Search for a row of elements within another, in time that grows with the sum of their lengths (Knuth, Morris, Pratt).
 */
final class Slices {

	private Slices() {
	}

	/**
	 * Where a slice first begins.
	 *
	 * @return the index from 0; 0 for an empty slice; -1 if it is nowhere
	 */
	static int first(Object[] elements, Object[] slice) {
		int[] borders = borders(slice);
		int matched = 0;
		for (int i = 0; i < elements.length && matched < slice.length; i++) {
			while (matched > 0 && !Objects.equals(elements[i], slice[matched])) {
				matched = borders[matched - 1];
			}
			if (Objects.equals(elements[i], slice[matched])) {
				matched++;
				if (matched == slice.length) {
					return i - matched + 1;
				}
			}
		}
		return slice.length == 0 ? 0 : -1;
	}

	/** For each beginning of the slice, the length of the longest shorter beginning that is also its end. */
	private static int[] borders(Object[] slice) {
		int[] result = new int[slice.length];
		int length = 0;
		for (int i = 1; i < slice.length; i++) {
			while (length > 0 && !Objects.equals(slice[i], slice[length])) {
				length = result[length - 1];
			}
			if (Objects.equals(slice[i], slice[length])) {
				length++;
			}
			result[i] = length;
		}
		return result;
	}
}
