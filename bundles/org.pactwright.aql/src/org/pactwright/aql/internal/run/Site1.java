package org.pactwright.aql.internal.run;

import java.util.Optional;

import org.pactwright.aql.spi.Nothing;

/** Calls a service with a receiver only. */
final class Site1 extends Site {

	Site1(Node node, String name) {
		super(node, name);
	}

	Object call(Session session, Object receiver) {
		if (receiver != null) {
			Class<?> type = receiver.getClass();
			for (Target target : targets) {
				if (target.receiver == type) {
					return call(session, target, receiver);
				}
			}
		}
		Optional<Target> target = find(session, receiver);
		return target.isEmpty() ? Nothing.VALUE : call(session, target.get(), TypedNull.plain(receiver));
	}

	private Object call(Session session, Target target, Object receiver) {
		try {
			return finish(session, target, target.service.call(session, receiver));
		} catch (Throwable e) {
			return failed(session, e);
		}
	}
}
