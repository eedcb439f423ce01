package org.pactwright.aql.services;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Collections made fit for being asked often whether they have an element. */
final class Members {
	/** With so few questions, or so few elements, a list is as good as a set. */
	private static final int FEW = 8;

	private Members() {
	}

	/**
	 * A collection of the same elements that answers {@code contains} in constant time if that pays off.
	 *
	 * @param questions how often it will be asked
	 */
	static Collection<?> of(Collection<?> collection, int questions) {
		boolean fit = collection instanceof Set<?> || questions <= FEW || collection.size() <= FEW;
		return fit ? collection : new HashSet<>(collection);
	}
}
