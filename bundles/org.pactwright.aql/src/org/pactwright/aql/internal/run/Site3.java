package org.pactwright.aql.internal.run;

import java.util.Optional;

import org.pactwright.aql.spi.Nothing;

/** Calls a service with two arguments. */
final class Site3 extends Site {

	Site3(Node node, String name) {
		super(node, name);
	}

	Object call(Session session, Object receiver, Object first, Object second) {
		if (receiver != null && first != null && second != null) {
			Class<?> type = receiver.getClass();
			for (Target target : targets) {
				if (target.receiver == type && target.first == first.getClass() && target.second == second.getClass()) {
					return call(session, target, receiver, first, second);
				}
			}
		}
		Optional<Target> target = find(session, receiver, first, second);
		return target.isEmpty() ? Nothing.VALUE
				: call(session, target.get(), TypedNull.plain(receiver), TypedNull.plain(first),
						TypedNull.plain(second));
	}

	private Object call(Session session, Target target, Object receiver, Object first, Object second) {
		try {
			return finish(session, target, target.service.call(session, receiver, first, second));
		} catch (Throwable e) {
			return failed(session, e);
		}
	}
}
