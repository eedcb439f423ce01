package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.internal.Words;
import org.pactwright.aql.spi.Lambda;
import org.pactwright.aql.spi.Nothing;

/** What happens to values on their way in and out. */
final class Values {
	/** More than that is gathered only where lambdas multiply again and again. */
	private static final int MOST_ELEMENTS = 10_000_000;

	private Values() {
	}

	/** A value as the caller of an evaluation sees it. */
	static Object result(Object value) {
		if (value instanceof Nothing || value instanceof TypedNull) {
			return null;
		}
		return value instanceof EList<?> live ? new ArrayList<>(live) : value;
	}

	/** The receiver of {@code ->}: a collection as it is, anything else as a set of it, null as an empty set. */
	static Object collection(Object value) {
		if (value instanceof Collection || value instanceof Nothing) {
			return value;
		}
		return TypedNull.is(value) ? Collections.emptySet() : Collections.singleton(value);
	}

	/** An empty collection of the same kind as another one. */
	static Collection<Object> like(Collection<?> other) {
		return other instanceof Set ? new LinkedHashSet<>() : new ArrayList<>(Math.max(other.size(), 4));
	}

	/** Adds what an element gave, flattened one level; no nulls, no Nothing. Too much of it ends the evaluation. */
	static void addFlat(Collection<Object> to, Object value) {
		if (value instanceof String) {
			// the commonest first: to ask for an interface takes longer than the rest
			to.add(value);
		} else if (value instanceof Collection<?> many) {
			to.addAll(many);
			if (to.size() > MOST_ELEMENTS) {
				throw new Halt();
			}
		} else if (value != null && value != Nothing.VALUE && !(value instanceof TypedNull)) {
			to.add(value);
		}
	}

	/** A collection that a Java service made of whatever kind: lists and sets as they are, others as lists. */
	static Object known(Object value) {
		boolean odd = value instanceof Collection && !(value instanceof List) && !(value instanceof Set);
		return odd ? new ArrayList<>((Collection<?>) value) : value;
	}

	/** The class by which a service is found for an argument. */
	static Class<?> lookupClass(Object value) {
		if (value == null) {
			return Void.class;
		}
		return value instanceof TypedNull typed ? typed.javaClass() : value.getClass();
	}

	/** The classes by which a service is found for arguments. */
	static Class<?>[] lookupClasses(Object[] values) {
		Class<?>[] classes = new Class<?>[values.length];
		for (int i = 0; i < values.length; i++) {
			classes[i] = lookupClass(values[i]);
		}
		return classes;
	}

	/** What a value is called in a message. */
	static String kind(Object value) {
		return switch (value) {
			case null -> "null";
			case TypedNull typed -> "a null of type " + typed.javaClass().getSimpleName();
			case Nothing nothing -> "a part that has no value";
			case EObject object -> Words.a(object.eClass().getName());
			case List<?> list -> "a Sequence";
			case Set<?> set -> "an OrderedSet";
			case String text -> "a String";
			case Integer number -> "an Integer";
			case Double number -> "a Real";
			case Lambda lambda -> "a lambda";
			default -> Words.a(value.getClass().getSimpleName());
		};
	}
}
