package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceException;

/** Checks of receivers and arguments that several services share. */
final class Arguments {

	private Arguments() {
	}

	/**
	 * A value that must be there.
	 *
	 * @param value the receiver or an argument
	 * @param service the name of the service, for the message
	 * @throws ServiceException if the value is null
	 */
	static <T> T given(T value, String service) {
		if (value == null) {
			throw new ServiceException(service + " cannot work on null");
		}
		return value;
	}

	/**
	 * A position within a range.
	 *
	 * @param position the argument; may be null
	 * @param first the least position allowed
	 * @param last the greatest position allowed
	 * @param service the name of the service, for the message
	 * @throws ServiceException if there is no position, or it is out of range
	 */
	static int position(Integer position, int first, int last, String service) {
		int given = given(position, service);
		if (given < first || given > last) {
			String allowed = last < first ? "no position is possible here" : "allowed are " + first + " to " + last;
			throw new ServiceException(service + " got position " + given + ", " + allowed);
		}
		return given;
	}
}
