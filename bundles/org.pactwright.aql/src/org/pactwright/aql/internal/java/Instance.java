package org.pactwright.aql.internal.java;

import java.util.function.Supplier;

import org.pactwright.aql.spi.ServiceException;

/** The one object of a user's class that its services are called on; made when first asked for. Thread-safe. */
public final class Instance implements Supplier<Object> {
	private final Class<?> owner;
	private Object object;

	/**
	 * @param owner a public class
	 */
	public Instance(Class<?> owner) {
		this.owner = owner;
	}

	@Override
	public synchronized Object get() {
		if (object == null) {
			try {
				object = owner.getConstructor().newInstance();
			} catch (ReflectiveOperationException | LinkageError e) {
				Throwable reason = e.getCause() == null ? e : e.getCause();
				throw new ServiceException(
						"No object of class " + owner.getName() + " can be made; does it have a public "
								+ "constructor without parameters? (" + Failures.text(reason) + ")");
			}
		}
		return object;
	}
}
