package org.pactwright.standards.internal.fix;

/** One kind of quick fix. */
@FunctionalInterface
public interface Fix {

	/**
	 * Says what it can do at a place. Changes nothing; what it offers does, when it is taken.
	 *
	 * @param site where a rule fired, and what is known around it
	 * @param offers takes what can be done, or why nothing can
	 */
	void offer(Site site, Offers offers);
}
