package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

import org.pactwright.aql.Severity;
import org.pactwright.aql.spi.Nothing;

/** The pieces that call no service: constants, variables, collections, conditions, lets. */
final class BasicNodes {

	private BasicNodes() {
	}

	/** A literal. */
	static final class Constant extends Node {
		final Object value;

		Constant(Object value, int start, int end) {
			super(start, end);
			this.value = value;
		}

		@Override
		protected Object execute(Session session) {
			return value;
		}
	}

	/** A variable given from outside. */
	static final class Global extends Node {
		private final String name;
		/** Where the variable was last time, and the very name found there: equal to ours, if not the same object. */
		private int hint;
		private String nameThere = "";

		Global(String name, int start, int end) {
			super(start, end);
			this.name = name;
		}

		@Override
		protected Object execute(Session session) {
			int index = hint;
			if (index < session.count && session.names[index] == nameThere) {
				return session.values[index];
			}
			index = session.indexOf(name);
			if (index < 0) {
				return session.report(Severity.ERROR, this, "There is no variable '" + name + "'");
			}
			nameThere = session.names[index];
			hint = index;
			return session.values[index];
		}
	}

	/** A variable of a lambda or a let. */
	static final class Local extends Node {
		final int slot;

		Local(int slot, int start, int end) {
			super(start, end);
			this.slot = slot;
		}

		@Override
		protected Object execute(Session session) {
			return session.slots[session.base + slot];
		}
	}

	/** A Sequence or an OrderedSet written out. What has no value is left out; null is kept. */
	static final class Elements extends Node {
		private final boolean ordered;
		private final Node[] elements;

		Elements(boolean ordered, Node[] elements, int start, int end) {
			super(start, end);
			this.ordered = ordered;
			this.elements = elements;
		}

		@Override
		protected Object execute(Session session) {
			Collection<Object> result = ordered ? new LinkedHashSet<>() : new ArrayList<>(elements.length);
			for (Node element : elements) {
				Object value = element.execute(session);
				if (value != Nothing.VALUE) {
					result.add(TypedNull.plain(value));
				}
			}
			return result;
		}
	}

	/** A condition with two branches. */
	static final class If extends Node {
		private final Node condition;
		private final Node then;
		private final Node otherwise;

		If(Node condition, Node then, Node otherwise, int start, int end) {
			super(start, end);
			this.condition = condition;
			this.then = then;
			this.otherwise = otherwise;
		}

		@Override
		protected Object execute(Session session) {
			Object value = condition.execute(session);
			if (value instanceof Boolean holds) {
				return (holds ? then : otherwise).execute(session);
			}
			return session.hasReported(this) ? Nothing.VALUE
					: session.report(Severity.WARNING, this, "The condition is no Boolean but " + Values.kind(value));
		}
	}

	/** Variables for the body; none of them is seen by the values of the others. */
	static final class Let extends Node {
		private final int firstSlot;
		private final Node[] values;
		private final Node body;

		Let(int firstSlot, Node[] values, Node body, int start, int end) {
			super(start, end);
			this.firstSlot = firstSlot;
			this.values = values;
			this.body = body;
		}

		@Override
		protected Object execute(Session session) {
			for (int i = 0; i < values.length; i++) {
				Object value = values[i].execute(session);
				session.slots[session.base + firstSlot + i] = value;
			}
			return body.execute(session);
		}
	}

	/** An argument that a service evaluates as often as it likes. */
	static final class LambdaNode extends Node {
		final int slot;
		final Node body;

		LambdaNode(int slot, Node body, int start, int end) {
			super(start, end);
			this.slot = slot;
			this.body = body;
		}

		@Override
		protected Object execute(Session session) {
			return new BoundLambda(session, session.base + slot, body);
		}
	}

	/** What cannot be evaluated. */
	static final class Broken extends Node {
		private final Severity severity;
		private final String message;

		Broken(Severity severity, String message, int start, int end) {
			super(start, end);
			this.severity = severity;
			this.message = message;
		}

		@Override
		protected Object execute(Session session) {
			return session.report(severity, this, message);
		}
	}
}
