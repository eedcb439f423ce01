package org.pactwright.aql.internal.run;

import org.pactwright.aql.spi.Lambda;

/** A lambda during one call of a service. */
final class BoundLambda implements Lambda {
	private final Session session;
	private final int index;
	private final Node body;

	BoundLambda(Session session, int index, Node body) {
		this.session = session;
		this.index = index;
		this.body = body;
	}

	@Override
	public Object apply(Object element) {
		session.step();
		session.slots[index] = element;
		return TypedNull.plain(body.execute(session));
	}

	@Override
	public boolean test(Object element) {
		session.step();
		session.slots[index] = element;
		return body.execute(session) instanceof Boolean holds && holds;
	}
}
