package org.pactwright.language.internal;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Work on many files of unequal size at once: whoever is free takes the next. */
public final class Parallel {

	private Parallel() {
	}

	/**
	 * Applies a function to all items, on all processors.
	 *
	 * @param function safe to call from several threads; what it throws is thrown here
	 * @return the results in the order of the items
	 */
	@SuppressWarnings("unchecked")
	public static <T, R> List<R> map(List<T> items, Function<T, R> function) {
		Object[] results = new Object[items.size()];
		AtomicInteger next = new AtomicInteger();
		int workers = Math.min(items.size(), ForkJoinPool.getCommonPoolParallelism() + 1);
		// parallel streams share items out beforehand, in halves: all the large files may fall to one
		IntStream.range(0, workers).parallel().forEach(worker -> {
			for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
				results[i] = function.apply(items.get(i));
			}
		});
		return (List<R>) Arrays.asList(results);
	}
}
