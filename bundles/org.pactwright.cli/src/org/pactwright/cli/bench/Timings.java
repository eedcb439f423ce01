package org.pactwright.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one model took.
 *
 * @param elements how many elements with an id it has
 * @param files how many files
 * @param characters how long its texts are
 * @param millis time per step in the order of the steps, in milliseconds
 * @param heapPeak most bytes of heap in use at once during all steps
 */
record Timings(int elements, int files, long characters, Map<String, Double> millis, long heapPeak) {

	Timings {
		millis = new LinkedHashMap<>(millis);
	}

	/** How much more a step takes per element than in a smaller model; 1 is linear growth. */
	double growthSince(Timings smaller, String step) {
		return millis.get(step) / smaller.millis.get(step) * smaller.elements / elements;
	}
}
