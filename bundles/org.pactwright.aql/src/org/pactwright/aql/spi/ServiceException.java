package org.pactwright.aql.spi;

/**
 * Thrown by a service that cannot give a value: the call becomes {@link Nothing} with an ERROR that carries the
 * message. Cheap: it has no stack trace. (Any other exception of a service has the same effect.)
 */
public final class ServiceException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	/**
	 * @param message what was wrong with the receiver or an argument, as a sentence for the author of the expression
	 */
	public ServiceException(String message) {
		super(message, null, false, false);
	}
}
