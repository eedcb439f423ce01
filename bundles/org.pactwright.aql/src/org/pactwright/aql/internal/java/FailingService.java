package org.pactwright.aql.internal.java;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.ServiceException;

/** Stands in for a service that cannot be called at all: every call fails with the reason. */
final class FailingService extends LinkedService {
	private final String reason;

	FailingService(Service original, String reason) {
		super(original);
		this.reason = reason;
	}

	@Override
	public Object call(CallContext context, Object[] arguments) {
		throw new ServiceException(reason);
	}
}
