package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedCollection;
import java.util.Set;

import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * What collections say of themselves. A Sequence is a list, an OrderedSet a set that keeps its order. Positions count
 * from 1. Asking a set whether it has an element takes the same time whatever its size; asking for a position does not.
 */
public final class CollectionServices {

	private CollectionServices() {
	}

	/** How many elements there are, null ones included. */
	public static Integer size(Collection<?> self) {
		return Arguments.given(self, "size").size();
	}

	/** Whether there is no element. */
	public static Boolean isEmpty(Collection<?> self) {
		return Arguments.given(self, "isEmpty").isEmpty();
	}

	/** Whether there is an element. */
	public static Boolean notEmpty(Collection<?> self) {
		return !Arguments.given(self, "notEmpty").isEmpty();
	}

	/** Whether the object is among the elements. */
	public static Boolean includes(Collection<?> self, Object object) {
		return Arguments.given(self, "includes").contains(object);
	}

	/** Whether the object is not among the elements. */
	public static Boolean excludes(Collection<?> self, Object object) {
		return !Arguments.given(self, "excludes").contains(object);
	}

	/** Whether all elements of the other collection are in this one. */
	public static Boolean includesAll(Collection<?> self, Collection<?> other) {
		return Members.of(Arguments.given(self, "includesAll"), Arguments.given(other, "includesAll").size())
				.containsAll(other);
	}

	/** Whether no element of the other collection is in this one. */
	public static Boolean excludesAll(Collection<?> self, Collection<?> other) {
		Collection<?> members = Members.of(Arguments.given(self, "excludesAll"),
				Arguments.given(other, "excludesAll").size());
		for (Object object : other) {
			if (members.contains(object)) {
				return false;
			}
		}
		return true;
	}

	/** How often the object is among the elements. */
	public static Integer count(List<?> self, Object object) {
		return Collections.frequency(Arguments.given(self, "count"), object);
	}

	/** 1 if the object is among the elements, else 0. */
	public static Integer count(Set<?> self, Object object) {
		return Arguments.given(self, "count").contains(object) ? 1 : 0;
	}

	/** The first element; null if there is none. */
	@Typing(Typings.ELEMENT)
	public static Object first(Collection<?> self) {
		if (Arguments.given(self, "first").isEmpty()) {
			return null;
		}
		return self instanceof List<?> list ? list.get(0) : self.iterator().next();
	}

	/** The last element; null if there is none. */
	@Typing(Typings.ELEMENT)
	public static Object last(List<?> self) {
		return Arguments.given(self, "last").isEmpty() ? null : self.get(self.size() - 1);
	}

	/** The last element; null if there is none. */
	@Typing(Typings.ELEMENT)
	public static Object last(Set<?> self) {
		if (Arguments.given(self, "last").isEmpty()) {
			return null;
		}
		if (self instanceof SequencedCollection<?> sequenced) {
			return sequenced.getLast();
		}
		Object last = null;
		for (Object element : self) {
			last = element;
		}
		return last;
	}

	/** The element at a position from 1 to the size; any other position is an error. */
	@Typing(Typings.ELEMENT)
	public static Object at(List<?> self, Integer position) {
		return self.get(Arguments.position(position, 1, Arguments.given(self, "at").size(), "at") - 1);
	}

	/** The element at a position from 1 to the size; any other position is an error. */
	@Typing(Typings.ELEMENT)
	public static Object at(Set<?> self, Integer position) {
		int left = Arguments.position(position, 1, Arguments.given(self, "at").size(), "at");
		for (Object element : self) {
			left--;
			if (left == 0) {
				return element;
			}
		}
		throw new IllegalStateException("The set became smaller meanwhile");
	}

	/** The first position of the object; 0 if it is not there. */
	public static Integer indexOf(List<?> self, Object object) {
		return Arguments.given(self, "indexOf").indexOf(object) + 1;
	}

	/** The position of the object; 0 if it is not there. */
	public static Integer indexOf(Set<?> self, Object object) {
		return place(Arguments.given(self, "indexOf"), object);
	}

	/** The last position of the object; 0 if it is not there. */
	public static Integer lastIndexOf(List<?> self, Object object) {
		return Arguments.given(self, "lastIndexOf").lastIndexOf(object) + 1;
	}

	/** The position of the object; 0 if it is not there. */
	public static Integer lastIndexOf(Set<?> self, Object object) {
		return place(Arguments.given(self, "lastIndexOf"), object);
	}

	private static Integer place(Set<?> set, Object object) {
		if (set.contains(object)) {
			int place = 1;
			for (Object element : set) {
				if (object == null ? element == null : object.equals(element)) {
					return place;
				}
				place++;
			}
		}
		return 0;
	}

	/** The elements as a Sequence: the collection itself if it is one already. */
	@Typing(Typings.SEQUENCE_OF_ELEMENT)
	public static List<?> asSequence(Collection<?> self) {
		return self instanceof List<?> list ? list : new ArrayList<>(Arguments.given(self, "asSequence"));
	}

	/** The elements as an OrderedSet, each once, where it was first: the collection itself if it is a set already. */
	@Typing(Typings.SET_OF_ELEMENT)
	public static Set<?> asOrderedSet(Collection<?> self) {
		return self instanceof Set<?> set ? set : new LinkedHashSet<>(Arguments.given(self, "asOrderedSet"));
	}

	/** The same as {@code asOrderedSet()}. */
	@Typing(Typings.SET_OF_ELEMENT)
	public static Set<?> asSet(Collection<?> self) {
		return asOrderedSet(self);
	}
}
