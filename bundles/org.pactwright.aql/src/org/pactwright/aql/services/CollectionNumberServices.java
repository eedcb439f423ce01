package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.pactwright.aql.spi.ServiceException;
import org.pactwright.aql.spi.Typing;

/**
 * Sums and extremes of numbers, and elements with something between them. Whole numbers give a Long, as soon as one is
 * not whole a Double. What is no number, null included, is an error.
 */
public final class CollectionNumberServices {

	private CollectionNumberServices() {
	}

	/** The sum of the elements; 0 if there are none. */
	public static Number sum(Collection<?> self) {
		if (whole(self, "sum")) {
			long sum = 0;
			for (Object element : self) {
				sum += ((Number) element).longValue();
			}
			return sum;
		}
		double sum = 0;
		for (Object element : self) {
			sum += ((Number) element).doubleValue();
		}
		return sum;
	}

	/** The greatest element; null if there are none. */
	public static Number max(Collection<?> self) {
		return extreme(self, "max", 1);
	}

	/** The least element; null if there are none. */
	public static Number min(Collection<?> self) {
		return extreme(self, "min", -1);
	}

	private static Number extreme(Collection<?> self, String service, int direction) {
		boolean whole = whole(self, service);
		Number best = null;
		for (Object element : self) {
			Number number = (Number) element;
			if (best == null || direction * compare(number, best, whole) > 0) {
				best = number;
			}
		}
		if (best == null) {
			return null;
		}
		return whole ? (Number) best.longValue() : (Number) best.doubleValue();
	}

	private static int compare(Number left, Number right, boolean whole) {
		return whole ? Long.compare(left.longValue(), right.longValue())
				: Double.compare(left.doubleValue(), right.doubleValue());
	}

	/** Whether all elements are whole numbers. */
	private static boolean whole(Collection<?> self, String service) {
		boolean whole = true;
		for (Object element : Arguments.given(self, service)) {
			if (!(element instanceof Number)) {
				throw new ServiceException(service + " works on numbers only, and " + (element == null ? "null"
						: "'" + Texts.of(element) + "'") + " is none");
			}
			whole &= element instanceof Integer || element instanceof Long || element instanceof Short
					|| element instanceof Byte;
		}
		return whole;
	}

	/** The elements with a separator between any two. Null stays null. */
	@Typing(by = ElementsAndArguments.class)
	public static List<Object> sep(Collection<?> self, Object separator) {
		return self == null ? null : separated(self, separator, new ArrayList<>(Math.max(1, 2 * self.size())));
	}

	/** The prefix, the elements with a separator between any two, and the suffix, even if there are no elements. */
	@Typing(by = ElementsAndArguments.class)
	public static List<Object> sep(Collection<?> self, Object prefix, Object separator, Object suffix) {
		List<Object> result = new ArrayList<>();
		result.add(prefix);
		if (self != null) {
			separated(self, separator, result);
		}
		result.add(suffix);
		return result;
	}

	/**
	 * The same with a prefix and a suffix.
	 *
	 * @param ifEmpty whether prefix and suffix are wanted if there are no elements
	 */
	@Typing(by = ElementsAndArguments.class)
	public static List<Object> sep(Collection<?> self, Object prefix, Object separator, Object suffix,
			Boolean ifEmpty) {
		boolean empty = self == null || self.isEmpty();
		return empty && !Arguments.given(ifEmpty, "sep") ? new ArrayList<>() : sep(self, prefix, separator, suffix);
	}

	private static List<Object> separated(Collection<?> self, Object separator, List<Object> into) {
		boolean first = true;
		for (Object element : self) {
			if (!first) {
				into.add(separator);
			}
			into.add(element);
			first = false;
		}
		return into;
	}
}
