package org.pactwright.analysis.internal.cascade;

import org.pactwright.analysis.cascade.Change;

/** Takes what happens, in order of time; within a moment causes come before what they bring about. */
interface Sink {

	/** Nothing brought it about but itself. */
	int NOTHING = -1;

	/**
	 * Something happens.
	 *
	 * @param minute when
	 * @param subject to what
	 * @param output what it delivers from now on, in tenths of a percent; 0 while it is down
	 * @param because the subject that brought it about, or {@link #NOTHING}
	 * @param need the need through which, or {@link #NOTHING}
	 */
	void event(long minute, int subject, Change change, int output, int because, int need);
}
