package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.aql.spi.Lambda;
import org.pactwright.aql.spi.Nothing;
import org.pactwright.aql.spi.ServiceException;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * What collections do with a lambda, which is called once per element, in order. A condition that is null, fails, or is
 * no truth value, is not fulfilled. A list gives a list, a set a set.
 */
public final class CollectionLambdaServices {
	/** More than that is gathered only where the lambda makes new values again and again, or without end. */
	private static final int MOST = 10_000_000;

	private CollectionLambdaServices() {
	}

	/** The elements that fulfil the condition. */
	@Typing(Typings.RECEIVER)
	public static List<Object> select(List<?> self, Lambda condition) {
		return selected(self, condition, new ArrayList<>());
	}

	/** The elements that fulfil the condition. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> select(Set<?> self, Lambda condition) {
		return selected(self, condition, new LinkedHashSet<>());
	}

	private static <C extends Collection<Object>> C selected(Collection<?> self, Lambda condition, C into) {
		for (Object element : Arguments.given(self, "select")) {
			if (condition.test(element)) {
				into.add(element);
			}
		}
		return into;
	}

	/** The elements of which the condition is false; not those for which it has no value. */
	@Typing(Typings.RECEIVER)
	public static List<Object> reject(List<?> self, Lambda condition) {
		return rejected(self, condition, new ArrayList<>());
	}

	/** The elements of which the condition is false; not those for which it has no value. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> reject(Set<?> self, Lambda condition) {
		return rejected(self, condition, new LinkedHashSet<>());
	}

	private static <C extends Collection<Object>> C rejected(Collection<?> self, Lambda condition, C into) {
		for (Object element : Arguments.given(self, "reject")) {
			if (Boolean.FALSE.equals(condition.apply(element))) {
				into.add(element);
			}
		}
		return into;
	}

	/** What the lambda gives for the elements, without null; of a collection that it gives, the elements. */
	@Typing(Typings.COLLECTED)
	public static List<Object> collect(List<?> self, Lambda body) {
		return collected(self, body, new ArrayList<>());
	}

	/** What the lambda gives for the elements, each once, without null; of a collection that it gives, the elements. */
	@Typing(Typings.COLLECTED)
	public static Set<Object> collect(Set<?> self, Lambda body) {
		return collected(self, body, new LinkedHashSet<>());
	}

	private static <C extends Collection<Object>> C collected(Collection<?> self, Lambda body, C into) {
		for (Object element : Arguments.given(self, "collect")) {
			Object value = body.apply(element);
			if (value instanceof Collection<?> values) {
				into.addAll(values);
				bound(into);
			} else if (value != null && value != Nothing.VALUE) {
				into.add(value);
			}
		}
		return into;
	}

	/**
	 * Everything that the lambda leads to from the elements, in one step or more, the nearest first. An element is only
	 * in the result if something leads to it; cycles do no harm.
	 */
	@Typing(Typings.CLOSURE)
	public static Set<Object> closure(Collection<?> self, Lambda body) {
		Set<Object> result = new LinkedHashSet<>();
		List<Object> open = new ArrayList<>(Arguments.given(self, "closure"));
		for (int next = 0; next < open.size(); next++) {
			Object value = body.apply(open.get(next));
			if (value instanceof Collection<?> values) {
				for (Object reached : values) {
					reach(reached, result, open);
				}
			} else {
				reach(value, result, open);
			}
		}
		return result;
	}

	private static void reach(Object value, Set<Object> result, List<Object> open) {
		if (value != null && value != Nothing.VALUE && result.add(value)) {
			bound(result);
			open.add(value);
		}
	}

	private static void bound(Collection<?> result) {
		if (result.size() > MOST) {
			throw new ServiceException("The result has more than " + MOST
					+ " elements; make sure that the lambda does not make new ones again and again");
		}
	}

	/** The first element that fulfils the condition; null if there is none. */
	@Typing(Typings.ELEMENT)
	public static Object any(Collection<?> self, Lambda condition) {
		for (Object element : Arguments.given(self, "any")) {
			if (condition.test(element)) {
				return element;
			}
		}
		return null;
	}

	/** Whether an element fulfils the condition; false for null. */
	public static Boolean exists(Collection<?> self, Lambda condition) {
		if (self != null) {
			for (Object element : self) {
				if (condition.test(element)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether every element fulfils the condition; false for null. */
	public static Boolean forAll(Collection<?> self, Lambda condition) {
		if (self == null) {
			return false;
		}
		for (Object element : self) {
			if (!condition.test(element)) {
				return false;
			}
		}
		return true;
	}

	/** Whether exactly one element fulfils the condition. */
	public static Boolean one(Collection<?> self, Lambda condition) {
		boolean found = false;
		for (Object element : Arguments.given(self, "one")) {
			if (condition.test(element)) {
				if (found) {
					return false;
				}
				found = true;
			}
		}
		return found;
	}

	/** Whether the lambda gives a different value for every element; elements for which it fails do not count. */
	public static Boolean isUnique(Collection<?> self, Lambda body) {
		Set<Object> values = new HashSet<>();
		for (Object element : Arguments.given(self, "isUnique")) {
			Object value = body.apply(element);
			if (value != Nothing.VALUE && !values.add(value)) {
				return false;
			}
		}
		return true;
	}

	/** The elements in the order of what the lambda gives for them; see {@link SortKeys}. */
	@Typing(Typings.RECEIVER)
	public static List<Object> sortedBy(List<?> self, Lambda key) {
		return self == null ? null : SortKeys.sort(self, key);
	}

	/** The elements in the order of what the lambda gives for them; see {@link SortKeys}. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> sortedBy(Set<?> self, Lambda key) {
		return self == null ? null : new LinkedHashSet<>(SortKeys.sort(self, key));
	}
}
