package org.pactwright.aql.internal.run;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.common.util.BasicEList;

/** Calls of the commonest services of the library, done on the spot for what they are mostly called on. */
final class QuickCalls {

	private QuickCalls() {
	}

	/** {@code startsWith}, {@code endsWith} or {@code contains} with a dot; nothing for another service. */
	static Optional<Node> ofText(Node receiver, String name, Node argument, int start, int end) {
		return switch (name) {
			case "startsWith" -> Optional.of(new StartsWith(receiver, argument, start, end));
			case "endsWith" -> Optional.of(new EndsWith(receiver, argument, start, end));
			case "contains" -> Optional.of(new Contains(receiver, argument, start, end));
			default -> Optional.empty();
		};
	}

	/** {@code size}, {@code isEmpty} or {@code notEmpty} with an arrow; nothing for another service. */
	static Optional<Node> ofCollection(Node receiver, String name, int start, int end) {
		return switch (name) {
			case "size" -> Optional.of(new Size(receiver, start, end));
			case "isEmpty" -> Optional.of(new Empty(receiver, name, Boolean.TRUE, start, end));
			case "notEmpty" -> Optional.of(new Empty(receiver, name, Boolean.FALSE, start, end));
			default -> Optional.empty();
		};
	}

	/** Asking the commonest class itself is quicker than asking an interface. */
	private static int size(Collection<?> all) {
		return all instanceof BasicEList<?> list ? list.size() : all.size();
	}

	private static final class StartsWith extends CallNode.One {

		StartsWith(Node receiver, Node argument, int start, int end) {
			super(receiver, "startsWith", argument, false, start, end);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			Object value = argument.execute(session);
			return on instanceof String text && value instanceof String part ? (Boolean) text.startsWith(part)
					: receive(session, on, value, null, null);
		}
	}

	private static final class EndsWith extends CallNode.One {

		EndsWith(Node receiver, Node argument, int start, int end) {
			super(receiver, "endsWith", argument, false, start, end);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			Object value = argument.execute(session);
			return on instanceof String text && value instanceof String part ? (Boolean) text.endsWith(part)
					: receive(session, on, value, null, null);
		}
	}

	private static final class Contains extends CallNode.One {

		Contains(Node receiver, Node argument, int start, int end) {
			super(receiver, "contains", argument, false, start, end);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			Object value = argument.execute(session);
			return on instanceof String text && value instanceof String part ? (Boolean) text.contains(part)
					: receive(session, on, value, null, null);
		}
	}

	private static final class Size extends CallNode.Plain {

		Size(Node receiver, int start, int end) {
			super(receiver, "size", true, start, end);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			return on instanceof Collection<?> all ? (Integer) size(all) : receive(session, on, null, null, null);
		}
	}

	private static final class Empty extends CallNode.Plain {
		private final Boolean empty;

		Empty(Node receiver, String name, Boolean empty, int start, int end) {
			super(receiver, name, true, start, end);
			this.empty = empty;
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			return on instanceof Collection<?> all ? (Boolean) ((size(all) == 0) == empty)
					: receive(session, on, null, null, null);
		}
	}
}
