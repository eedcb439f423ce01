package org.pactwright.aql.internal.run;

import java.util.Optional;

import org.pactwright.aql.spi.Nothing;

/** Calls a service with one argument. */
final class Site2 extends Site {

	Site2(Node node, String name) {
		super(node, name);
	}

	Object call(Session session, Object receiver, Object first) {
		if (receiver != null && first != null) {
			Class<?> type = receiver.getClass();
			Class<?> firstType = first.getClass();
			for (Target target : targets) {
				if (target.receiver == type && target.first == firstType) {
					return call(session, target, receiver, first);
				}
			}
		}
		Optional<Target> target = find(session, receiver, first);
		return target.isEmpty() ? Nothing.VALUE
				: call(session, target.get(), TypedNull.plain(receiver), TypedNull.plain(first));
	}

	private Object call(Session session, Target target, Object receiver, Object first) {
		try {
			return finish(session, target, target.service.call(session, receiver, first));
		} catch (Throwable e) {
			return failed(session, e);
		}
	}
}
