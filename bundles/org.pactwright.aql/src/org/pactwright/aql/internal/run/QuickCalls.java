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
			case "startsWith", "endsWith", "contains" -> Optional.of(new OfText(receiver, name, argument, start, end));
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

	/** Whether a text has a part at some place. */
	static final class OfText extends CallNode.One {
		private final boolean starts;
		private final boolean ends;

		private OfText(Node receiver, String name, Node argument, int start, int end) {
			super(receiver, name, argument, false, start, end);
			this.starts = name.equals("startsWith");
			this.ends = name.equals("endsWith");
		}

		/** The part, if it is written out. */
		Optional<String> part() {
			return argument instanceof BasicNodes.Constant constant && constant.value instanceof String text
					? Optional.of(text) : Optional.empty();
		}

		/** The test itself. */
		boolean test(String text, String part) {
			return starts ? text.startsWith(part) : ends ? text.endsWith(part) : text.contains(part);
		}

		/** The result for values that are known already. */
		Object apply(Session session, Object on, Object value) {
			return on instanceof String text && value instanceof String part ? (Boolean) test(text, part)
					: receive(session, on, value, null, null);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			return apply(session, on, argument.execute(session));
		}
	}

	private static final class Size extends CallNode.Plain {

		Size(Node receiver, int start, int end) {
			super(receiver, "size", true, start, end);
		}

		@Override
		protected Object execute(Session session) {
			Object on = receiver.execute(session);
			// asking the commonest class is quicker than asking the interface
			return on instanceof BasicEList<?> list ? (Integer) list.size()
					: on instanceof Collection<?> all ? (Integer) all.size() : receive(session, on, null, null, null);
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
			return on instanceof BasicEList<?> list ? (Boolean) ((list.size() == 0) == empty)
					: on instanceof Collection<?> all ? (Boolean) ((all.size() == 0) == empty)
							: receive(session, on, null, null, null);
		}
	}
}
