package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * Parts of collections: by position, by type, and whether one collection is a part of another. Positions count from 1;
 * one that is out of range is an error.
 */
public final class CollectionPartServices {

	private CollectionPartServices() {
	}

	/** The elements from one position to another, both included; the second must not come before the first. */
	@Typing(Typings.RECEIVER)
	public static List<Object> subSequence(List<?> self, Integer start, Integer end) {
		return part(self, start, end, "subSequence");
	}

	/** The elements from one position to another, both included; the second must not come before the first. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> subOrderedSet(Set<?> self, Integer start, Integer end) {
		return part(self, start, end, "subOrderedSet");
	}

	/** The elements after a position, which lies from 0 to one before the last: one element at least is left. */
	@Typing(Typings.RECEIVER)
	public static List<Object> drop(List<?> self, Integer position) {
		int size = Arguments.given(self, "drop").size();
		return part(self, Arguments.position(position, 0, size - 1, "drop") + 1, size, "drop");
	}

	/** The elements after a position, which lies from 0 to one before the last: one element at least is left. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> drop(Set<?> self, Integer position) {
		int size = Arguments.given(self, "drop").size();
		return part(self, Arguments.position(position, 0, size - 1, "drop") + 1, size, "drop");
	}

	/** The elements before a position, which lies from 2 to one after the last: one element at least is left. */
	@Typing(Typings.RECEIVER)
	public static List<Object> dropRight(List<?> self, Integer position) {
		int size = Arguments.given(self, "dropRight").size();
		return part(self, 1, Arguments.position(position, 2, size + 1, "dropRight") - 1, "dropRight");
	}

	/** The elements before a position, which lies from 2 to one after the last: one element at least is left. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> dropRight(Set<?> self, Integer position) {
		int size = Arguments.given(self, "dropRight").size();
		return part(self, 1, Arguments.position(position, 2, size + 1, "dropRight") - 1, "dropRight");
	}

	private static List<Object> part(List<?> self, Integer start, Integer end, String service) {
		int size = Arguments.given(self, service).size();
		int from = Arguments.position(start, 1, size, service);
		return new ArrayList<>(self.subList(from - 1, Arguments.position(end, from, size, service)));
	}

	private static Set<Object> part(Set<?> self, Integer start, Integer end, String service) {
		int size = Arguments.given(self, service).size();
		int from = Arguments.position(start, 1, size, service);
		int to = Arguments.position(end, from, size, service);
		Set<Object> result = new LinkedHashSet<>();
		int place = 1;
		for (Iterator<?> elements = self.iterator(); place <= to; place++) {
			Object element = elements.next();
			if (place >= from) {
				result.add(element);
			}
		}
		return result;
	}

	/** Those of a metamodel's type. */
	@Typing(by = FilterTyping.class)
	public static List<Object> filter(List<?> self, EClassifier type) {
		return filtered(self, type, new ArrayList<>());
	}

	/** Those of a simple type such as String. */
	@Typing(by = FilterTyping.class)
	public static List<Object> filter(List<?> self, Class<?> type) {
		return filtered(self, type, new ArrayList<>());
	}

	/** Those of any of some types of a metamodel. */
	@Typing(by = FilterTyping.class)
	public static List<Object> filter(List<?> self, Set<EClassifier> types) {
		return filtered(self, types, new ArrayList<>());
	}

	/** Those of a metamodel's type. */
	@Typing(by = FilterTyping.class)
	public static Set<Object> filter(Set<?> self, EClassifier type) {
		return filtered(self, type, new LinkedHashSet<>());
	}

	/** Those of a simple type such as String. */
	@Typing(by = FilterTyping.class)
	public static Set<Object> filter(Set<?> self, Class<?> type) {
		return filtered(self, type, new LinkedHashSet<>());
	}

	/** Those of any of some types of a metamodel. */
	@Typing(by = FilterTyping.class)
	public static Set<Object> filter(Set<?> self, Set<EClassifier> types) {
		return filtered(self, types, new LinkedHashSet<>());
	}

	/** A null collection stays null, and nothing is of the type null. */
	private static <C extends Collection<Object>> C filtered(Collection<?> self, Object type, C into) {
		if (self == null) {
			return null;
		}
		if (type instanceof EClass eClass) {
			for (Object element : self) {
				if (element instanceof EObject object && TypeTests.isKindOf(object, eClass)) {
					into.add(element);
				}
			}
		} else if (type != null) {
			for (Object element : self) {
				if (TypeTests.isKindOf(element, type)) {
					into.add(element);
				}
			}
		}
		return into;
	}

	/** Whether this collection begins with the elements of the other. */
	public static Boolean startsWith(Collection<?> self, Collection<?> other) {
		return sameFrom(Arguments.given(self, "startsWith"), 0, Arguments.given(other, "startsWith"));
	}

	/** Whether this collection ends with the elements of the other. */
	public static Boolean endsWith(Collection<?> self, Collection<?> other) {
		int before = Arguments.given(self, "endsWith").size() - Arguments.given(other, "endsWith").size();
		return sameFrom(self, before, other);
	}

	private static boolean sameFrom(Collection<?> self, int before, Collection<?> other) {
		if (before < 0 || other.size() > self.size() - before) {
			return false;
		}
		Iterator<?> elements = self instanceof List<?> list ? list.listIterator(before) : self.iterator();
		for (int skip = self instanceof List<?> ? 0 : before; skip > 0; skip--) {
			elements.next();
		}
		for (Object expected : other) {
			if (!Objects.equals(elements.next(), expected)) {
				return false;
			}
		}
		return true;
	}

	/** Where the elements of the other collection first follow one another in this one; 0 if nowhere. */
	public static Integer indexOfSlice(Collection<?> self, Collection<?> other) {
		return Slices.first(Arguments.given(self, "indexOfSlice").toArray(),
				Arguments.given(other, "indexOfSlice").toArray()) + 1;
	}

	/** Where the elements of the other collection last follow one another in this one; 0 if nowhere. */
	public static Integer lastIndexOfSlice(Collection<?> self, Collection<?> other) {
		Object[] text = Arguments.given(self, "lastIndexOfSlice").toArray();
		Object[] slice = Arguments.given(other, "lastIndexOfSlice").toArray();
		Collections.reverse(Arrays.asList(text));
		Collections.reverse(Arrays.asList(slice));
		int fromBehind = Slices.first(text, slice);
		return fromBehind < 0 ? 0 : text.length - fromBehind - slice.length + 1;
	}
}
