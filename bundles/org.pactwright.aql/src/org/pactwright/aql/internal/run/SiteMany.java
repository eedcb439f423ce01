package org.pactwright.aql.internal.run;

import java.util.Optional;

import org.pactwright.aql.spi.Nothing;

/** Calls a service with any number of arguments. */
final class SiteMany extends Site {

	SiteMany(Node node, String name) {
		super(node, name);
	}

	/** The first argument is the receiver. The array is the service's to keep. */
	Object call(Session session, Object[] arguments) {
		Optional<Target> target = find(session, arguments);
		return target.isEmpty() ? Nothing.VALUE : call(session, target.get(), arguments);
	}

	/** Calls what has been found already. */
	Object call(Session session, Target target, Object[] arguments) {
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = TypedNull.plain(arguments[i]);
		}
		try {
			return finish(session, target, target.service.call(session, arguments));
		} catch (Throwable e) {
			return failed(session, e);
		}
	}
}
