package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceException;

/**
 * Order of what has one: numbers of the same kind, texts, dates. Null on the left comes before everything and equals
 * null; null on the right of a value is an error, as is comparing what cannot be compared, such as 1 and 1.5.
 */
public final class ComparableServices {

	private ComparableServices() {
	}

	/** The operator &lt;. */
	public static Boolean lessThan(Comparable<?> self, Comparable<?> other) {
		return compare(self, other) < 0;
	}

	/** The operator &lt;=. */
	public static Boolean lessThanEqual(Comparable<?> self, Comparable<?> other) {
		return compare(self, other) <= 0;
	}

	/** The operator &gt;. */
	public static Boolean greaterThan(Comparable<?> self, Comparable<?> other) {
		return compare(self, other) > 0;
	}

	/** The operator &gt;=. */
	public static Boolean greaterThanEqual(Comparable<?> self, Comparable<?> other) {
		return compare(self, other) >= 0;
	}

	/**
	 * Compares two values by the order that the first one defines.
	 *
	 * @return negative, zero or positive
	 * @throws ServiceException if the second is null and the first is not, or they are of kinds that cannot be compared
	 */
	static int compare(Comparable<?> self, Comparable<?> other) {
		if (self == null) {
			return other == null ? 0 : -1;
		}
		if (other == null) {
			throw new ServiceException("A value cannot be compared with null");
		}
		try {
			@SuppressWarnings("unchecked")
			Comparable<Object> ordered = (Comparable<Object>) self;
			return ordered.compareTo(other);
		} catch (ClassCastException e) {
			throw new ServiceException(self.getClass().getSimpleName() + " and " + other.getClass().getSimpleName()
					+ " cannot be compared; convert one of them first");
		}
	}
}
