package org.pactwright.edit.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What two lists have in common. */
public final class Common {

	private Common() {
	}

	/**
	 * A longest sequence of values that both lists have in the same order. Elements are compared by identity.
	 *
	 * @param before may hold nothing twice, unless it is short
	 */
	public static List<Object> sequence(List<?> before, List<?> after) {
		int head = 0;
		int most = Math.min(before.size(), after.size());
		while (head < most && same(before.get(head), after.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
			tail++;
		}
		List<Object> common = new ArrayList<>(before.subList(0, head));
		common.addAll(middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
		common.addAll(before.subList(before.size() - tail, before.size()));
		return common;
	}

	private static boolean same(Object one, Object other) {
		return one instanceof EObject ? one == other : one.equals(other);
	}

	/** The longest rising sequence of old positions; for a value that comes twice the next one that is free. */
	private static List<Object> middle(List<?> before, List<?> after) {
		if (before.isEmpty() || after.isEmpty()) {
			return List.of();
		}
		boolean elements = before.getFirst() instanceof EObject;
		Map<Object, List<Integer>> positions = elements ? new IdentityHashMap<>() : new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			positions.computeIfAbsent(before.get(i), key -> new ArrayList<>(1)).add(i);
		}
		List<Integer> old = new ArrayList<>();
		for (Object value : after) {
			List<Integer> free = positions.get(value);
			if (free != null && !free.isEmpty()) {
				old.add(free.removeFirst());
			}
		}
		List<Object> common = new ArrayList<>();
		rising(old).forEach(position -> common.add(before.get(position)));
		return common;
	}

	private static List<Integer> rising(List<Integer> values) {
		int[] ends = new int[values.size()];
		int[] previous = new int[values.size()];
		int length = 0;
		for (int i = 0; i < values.size(); i++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (values.get(ends[middle]) < values.get(i)) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[i] = low == 0 ? -1 : ends[low - 1];
			ends[low] = i;
			length = Math.max(length, low + 1);
		}
		List<Integer> longest = new ArrayList<>();
		for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
			longest.addFirst(values.get(i));
		}
		return longest;
	}
}
