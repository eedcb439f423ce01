package org.pactwright.viewpoint.check;

import java.lang.reflect.RecordComponent;

/** Reads the components of the public records of which compiled specifications are made. */
final class Components {

	private Components() {
	}

	/** The value of a component. */
	static Object value(Record owner, RecordComponent component) {
		try {
			return component.getAccessor().invoke(owner);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(component + " of " + owner.getClass() + " cannot be read", e);
		}
	}
}
