package org.pactwright.aql.internal.java;

import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.types.TypeSet;

/** What a call site keeps of a service: the same service with its code ready to call. */
abstract class LinkedService extends Service {
	private final Service original;

	LinkedService(Service original) {
		super(original.name(), original.result(), original.parameters().toArray(Class<?>[]::new));
		this.original = original;
	}

	@Override
	public final boolean tellsReads() {
		return original.tellsReads();
	}

	@Override
	public final TypeSet declared() {
		return original.declared();
	}

	@Override
	public final TypeSet resultTypes(TypedCall call) {
		return original.resultTypes(call);
	}
}
