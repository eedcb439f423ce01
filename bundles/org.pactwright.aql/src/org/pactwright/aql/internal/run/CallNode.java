package org.pactwright.aql.internal.run;

import java.util.Collection;

import org.pactwright.aql.spi.Nothing;

/**
 * A call with a dot or an arrow. With the dot a collection is not the receiver: each element is, and what they give is
 * collected, flattened one level. With the arrow what is no collection becomes a set of it. Arguments are evaluated
 * once.
 */
abstract class CallNode extends Node {
	final Node receiver;
	private final boolean arrow;

	CallNode(Node receiver, boolean arrow, int start, int end) {
		super(start, end);
		this.receiver = receiver;
		this.arrow = arrow;
	}

	/** With no argument. */
	static class Plain extends CallNode {
		private final Site1 site;

		Plain(Node receiver, String name, boolean arrow, int start, int end) {
			super(receiver, arrow, start, end);
			this.site = new Site1(this, name);
		}

		@Override
		protected Object execute(Session session) {
			return receive(session, receiver.execute(session), null, null, null);
		}

		@Override
		final Object on(Session session, Object value) {
			return receive(session, value, null, null, null);
		}

		@Override
		final Object call(Session session, Object on, Object first, Object second, Object[] more) {
			return site.call(session, on);
		}
	}

	/** With one argument. */
	static class One extends CallNode {
		final Node argument;
		private final Site2 site;

		One(Node receiver, String name, Node argument, boolean arrow, int start, int end) {
			super(receiver, arrow, start, end);
			this.argument = argument;
			this.site = new Site2(this, name);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			return receive(session, on, argument.execute(session), null, null);
		}

		@Override
		final Object on(Session session, Object value) {
			return receive(session, value, argument.execute(session), null, null);
		}

		@Override
		final Object call(Session session, Object on, Object first, Object second, Object[] more) {
			return site.call(session, on, first);
		}
	}

	/** With two arguments. */
	static final class Two extends CallNode {
		private final Node first;
		private final Node second;
		private final Site3 site;

		Two(Node receiver, String name, Node first, Node second, boolean arrow, int start, int end) {
			super(receiver, arrow, start, end);
			this.first = first;
			this.second = second;
			this.site = new Site3(this, name);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			return receive(session, on, first.execute(session), second.execute(session), null);
		}

		@Override
		Object on(Session session, Object value) {
			return receive(session, value, first.execute(session), second.execute(session), null);
		}

		@Override
		Object call(Session session, Object on, Object one, Object two, Object[] more) {
			return site.call(session, on, one, two);
		}
	}

	/** With three arguments or more. */
	static final class Many extends CallNode {
		private final Node[] arguments;
		private final SiteMany site;

		Many(Node receiver, String name, Node[] arguments, boolean arrow, int start, int end) {
			super(receiver, arrow, start, end);
			this.arguments = arguments;
			this.site = new SiteMany(this, name);
		}

		@Override
		protected Object execute(Session session) {
			return on(session, receiver.execute(session));
		}

		@Override
		Object on(Session session, Object value) {
			Object[] values = new Object[arguments.length + 1];
			values[0] = value;
			for (int i = 0; i < arguments.length; i++) {
				values[i + 1] = arguments[i].execute(session);
			}
			return receive(session, values[0], null, null, values);
		}

		@Override
		Object call(Session session, Object on, Object first, Object second, Object[] more) {
			Object[] values = more.clone();
			values[0] = on;
			return site.call(session, values);
		}
	}

	/** The call with a receiver that is known already. */
	abstract Object on(Session session, Object value);

	/** Calls the service on the thing itself. */
	abstract Object call(Session session, Object on, Object first, Object second, Object[] more);

	/** Does what the dot or the arrow asks for. */
	final Object receive(Session session, Object on, Object first, Object second, Object[] more) {
		if (arrow) {
			Object collection = Values.collection(on);
			return collection == Nothing.VALUE ? collection : call(session, collection, first, second, more);
		}
		if (on instanceof Collection<?> many) {
			return each(session, many, first, second, more);
		}
		return call(session, on, first, second, more);
	}

	private Object each(Session session, Collection<?> many, Object first, Object second, Object[] more) {
		Collection<Object> result = Values.like(many);
		for (Object element : many) {
			Values.addFlat(result, receive(session, element, first, second, more));
		}
		return result;
	}
}
