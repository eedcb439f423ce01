package org.pactwright.aql.internal.run;

import org.pactwright.aql.spi.Service;

/**
 * What a call site has found out: the service to call when the receiver and the arguments have certain classes.
 * Immutable.
 */
final class Target {
	final Class<?> receiver;
	final Class<?> first;
	final Class<?> second;
	final Service service;
	/** What stands for the null that the service returns. */
	final TypedNull onNull;
	/** Whether the service is not one of the library: it may return and read anything. */
	final boolean foreign;

	Target(Service service, Class<?>... classes) {
		this.service = service;
		this.receiver = classes[0];
		this.first = classes.length > 1 ? classes[1] : null;
		this.second = classes.length > 2 ? classes[2] : null;
		this.onNull = TypedNull.of(service.result());
		this.foreign = !service.tellsReads();
	}

	/** The service of an operation is found by the class of the model, not by the Java class: never kept. */
	static Target once(Service service) {
		return new Target(service, Target.class, Target.class, Target.class);
	}

}
