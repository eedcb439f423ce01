package org.pactwright.aql.spi;

/**
 * The argument {@code x | body} of a service. Valid only while the service is being called: do not keep it, and do not
 * hand out lazy results that would call it later. Never throws for what goes wrong inside: that is recorded with its
 * position, and the value is {@link Nothing}.
 */
public interface Lambda {

	/**
	 * The value of the body.
	 *
	 * @param element the value of the variable; may be null
	 * @return the value; may be null or {@link Nothing#VALUE}
	 */
	Object apply(Object element);

	/**
	 * Whether the body is true. What is null, Nothing or no Boolean counts as false, silently.
	 *
	 * @param element the value of the variable; may be null
	 */
	default boolean test(Object element) {
		return Boolean.TRUE.equals(apply(element));
	}
}
