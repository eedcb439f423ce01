package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * Collections made from others by adding, removing and reordering elements. What they are made from stays as it is. A
 * list gives a list, a set a set. A null collection as argument is an error.
 */
public final class CollectionChangeServices {

	private CollectionChangeServices() {
	}

	/** The operator + of a list: its elements, then the others. */
	@Typing(Typings.WITH_ARGUMENT)
	public static List<Object> add(List<?> self, Collection<?> other) {
		return joined(self, other, "add");
	}

	/** The operator + of a set: its elements, then those of the others that are new. */
	@Typing(Typings.WITH_ARGUMENT)
	public static Set<Object> add(Set<?> self, Collection<?> other) {
		return joined(self, other, "add");
	}

	/** The same as +. */
	@Typing(Typings.WITH_ARGUMENT)
	public static List<Object> concat(List<?> self, Collection<?> other) {
		return joined(self, other, "concat");
	}

	/** The same as +. */
	@Typing(Typings.WITH_ARGUMENT)
	public static Set<Object> concat(Set<?> self, Collection<?> other) {
		return joined(self, other, "concat");
	}

	/** The elements of this list, then those of the other, as often as they are there. */
	@Typing(Typings.WITH_ARGUMENT)
	public static List<Object> union(List<?> self, List<?> other) {
		return joined(self, other, "union");
	}

	/** The elements of this set, then those of the other that are new. */
	@Typing(Typings.WITH_ARGUMENT)
	public static Set<Object> union(Set<?> self, Set<?> other) {
		return joined(self, other, "union");
	}

	private static List<Object> joined(List<?> self, Collection<?> other, String service) {
		List<Object> result = new ArrayList<>(
				Arguments.given(self, service).size() + Arguments.given(other, service).size());
		result.addAll(self);
		result.addAll(other);
		return result;
	}

	private static Set<Object> joined(Set<?> self, Collection<?> other, String service) {
		Set<Object> result = new LinkedHashSet<>(Arguments.given(self, service));
		result.addAll(Arguments.given(other, service));
		return result;
	}

	/** The operator - of a list: its elements without those that are in the other collection. */
	@Typing(Typings.RECEIVER)
	public static List<Object> sub(List<?> self, Collection<?> other) {
		return chosen(Arguments.given(self, "sub"), Arguments.given(other, "sub"), false);
	}

	/** The operator - of a set: its elements without those that are in the other collection. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> sub(Set<?> self, Collection<?> other) {
		return chosen(Arguments.given(self, "sub"), Arguments.given(other, "sub"), false);
	}

	/** The elements that are in the other collection too, as often as they are in this one. */
	@Typing(Typings.RECEIVER)
	public static List<Object> intersection(List<?> self, Collection<?> other) {
		return chosen(Arguments.given(self, "intersection"), Arguments.given(other, "intersection"), true);
	}

	/** The elements that are in the other collection too, in the order of this one. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> intersection(Set<?> self, Collection<?> other) {
		return chosen(Arguments.given(self, "intersection"), Arguments.given(other, "intersection"), true);
	}

	private static List<Object> chosen(List<?> self, Collection<?> other, boolean wanted) {
		List<Object> result = new ArrayList<>();
		choose(self, other, wanted, result);
		return result;
	}

	private static Set<Object> chosen(Set<?> self, Collection<?> other, boolean wanted) {
		Set<Object> result = new LinkedHashSet<>();
		choose(self, other, wanted, result);
		return result;
	}

	private static void choose(Collection<?> self, Collection<?> other, boolean wanted, Collection<Object> into) {
		Collection<?> members = Members.of(other, self.size());
		for (Object element : self) {
			if (members.contains(element) == wanted) {
				into.add(element);
			}
		}
	}

	/** The elements, then the object. */
	@Typing(Typings.WITH_ELEMENT)
	public static List<Object> including(List<?> self, Object object) {
		return append(self, object);
	}

	/** The elements, then the object unless it is there already. */
	@Typing(Typings.WITH_ELEMENT)
	public static Set<Object> including(Set<?> self, Object object) {
		Set<Object> result = new LinkedHashSet<>(Arguments.given(self, "including"));
		result.add(object);
		return result;
	}

	/** The elements without the object, wherever it is. */
	@Typing(Typings.RECEIVER)
	public static List<Object> excluding(List<?> self, Object object) {
		return chosen(Arguments.given(self, "excluding"), Collections.singleton(object), false);
	}

	/** The elements without the object. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> excluding(Set<?> self, Object object) {
		Set<Object> result = new LinkedHashSet<>(Arguments.given(self, "excluding"));
		result.remove(object);
		return result;
	}

	/** The elements, then the object. */
	@Typing(Typings.WITH_ELEMENT)
	public static List<Object> append(List<?> self, Object object) {
		List<Object> result = new ArrayList<>(Arguments.given(self, "append").size() + 1);
		result.addAll(self);
		result.add(object);
		return result;
	}

	/** The elements, then the object, which loses the place that it had. */
	@Typing(Typings.WITH_ELEMENT)
	public static Set<Object> append(Set<?> self, Object object) {
		return insert(Arguments.given(self, "append"), self.size() + 1, object);
	}

	/** The object, then the elements. */
	@Typing(Typings.WITH_ELEMENT)
	public static List<Object> prepend(List<?> self, Object object) {
		return insertAt(self, 1, object);
	}

	/** The object, then the elements; it loses the place that it had. */
	@Typing(Typings.WITH_ELEMENT)
	public static Set<Object> prepend(Set<?> self, Object object) {
		return insert(Arguments.given(self, "prepend"), 1, object);
	}

	/** The elements with the object at a position from 1 to one after the last; any other position is an error. */
	@Typing(Typings.WITH_ELEMENT)
	public static List<Object> insertAt(List<?> self, Integer position, Object object) {
		int size = Arguments.given(self, "insertAt").size();
		int place = Arguments.position(position, 1, size + 1, "insertAt") - 1;
		List<Object> result = new ArrayList<>(size + 1);
		result.addAll(self.subList(0, place));
		result.add(object);
		result.addAll(self.subList(place, size));
		return result;
	}

	/**
	 * The elements with the object at a position from 1 to one after the last; any other position is an error. An
	 * object that is there already moves to that position, or to the end if that comes first.
	 */
	@Typing(Typings.WITH_ELEMENT)
	public static Set<Object> insertAt(Set<?> self, Integer position, Object object) {
		int size = Arguments.given(self, "insertAt").size();
		return insert(self, Arguments.position(position, 1, size + 1, "insertAt"), object);
	}

	private static Set<Object> insert(Set<?> self, int position, Object object) {
		Set<Object> result = new LinkedHashSet<>();
		int next = 1;
		for (Object element : self) {
			if (object == null ? element != null : !object.equals(element)) {
				if (next == position) {
					result.add(object);
				}
				result.add(element);
				next++;
			}
		}
		result.add(object);
		return result;
	}

	/** The elements in opposite order. */
	@Typing(Typings.RECEIVER)
	public static List<Object> reverse(List<?> self) {
		List<Object> result = new ArrayList<>(Arguments.given(self, "reverse"));
		Collections.reverse(result);
		return result;
	}

	/** The elements in opposite order. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> reverse(Set<?> self) {
		List<Object> elements = new ArrayList<>(Arguments.given(self, "reverse"));
		Collections.reverse(elements);
		return new LinkedHashSet<>(elements);
	}

	/** The same as {@code reverse()}. */
	@Typing(Typings.RECEIVER)
	public static List<Object> reversed(List<?> self) {
		return reverse(self);
	}

	/** The same as {@code reverse()}. */
	@Typing(Typings.RECEIVER)
	public static Set<Object> reversed(Set<?> self) {
		return reverse(self);
	}
}
