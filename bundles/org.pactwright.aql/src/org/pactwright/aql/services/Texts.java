package org.pactwright.aql.services;

import java.util.Collection;

/** How values become text: null and Nothing are empty, a collection is its elements one after the other. */
final class Texts {

	private Texts() {
	}

	/** The text of a value; null if it is null already, or says so of itself, counts as empty. */
	static String of(Object value) {
		if (value instanceof String text) {
			return text;
		}
		if (value instanceof Collection<?> collection) {
			StringBuilder result = new StringBuilder();
			append(result, collection);
			return result.toString();
		}
		return value == null ? "" : orEmpty(value.toString());
	}

	/** The text itself, or the empty one for null. */
	static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private static void append(StringBuilder result, Collection<?> collection) {
		for (Object element : collection) {
			if (element instanceof Collection<?> inner) {
				append(result, inner);
			} else {
				result.append(of(element));
			}
		}
	}
}
