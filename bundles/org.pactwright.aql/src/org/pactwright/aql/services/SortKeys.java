package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.pactwright.aql.spi.Lambda;
import org.pactwright.aql.spi.ServiceException;

/**
 * Sorting by keys that are computed once per element. Elements with equal keys stay in their order, and so do all of
 * them if no key has an order of its own (objects of the model, null, or what failed). Where some keys have an order,
 * all must, and all must be of one kind.
 */
final class SortKeys {

	private record Keyed(Comparable<?> key, Object element) {
	}

	private SortKeys() {
	}

	/**
	 * A sorted copy.
	 *
	 * @throws ServiceException if some keys cannot be compared with others
	 */
	static List<Object> sort(Collection<?> elements, Lambda key) {
		Keyed[] keyed = new Keyed[elements.size()];
		int place = 0;
		int ordered = 0;
		for (Object element : elements) {
			Comparable<?> value = key.apply(element) instanceof Comparable<?> comparable ? comparable : null;
			ordered += value == null ? 0 : 1;
			keyed[place++] = new Keyed(value, element);
		}
		if (ordered == 0) {
			return new ArrayList<>(elements);
		}
		if (ordered < keyed.length) {
			throw new ServiceException("sortedBy cannot order " + (keyed.length - ordered) + " of " + keyed.length
					+ " elements, because they have no key, or one without an order");
		}
		Arrays.sort(keyed, (left, right) -> ComparableServices.compare(left.key(), right.key()));
		List<Object> result = new ArrayList<>(keyed.length);
		for (Keyed one : keyed) {
			result.add(one.element());
		}
		return result;
	}
}
