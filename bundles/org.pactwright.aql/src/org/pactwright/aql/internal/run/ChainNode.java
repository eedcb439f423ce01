package org.pactwright.aql.internal.run;

/** A first value, and steps that each make a new value of the one before: a chain of binary operators, however long. */
final class ChainNode extends Node {
	private final Node first;
	private final Step[] steps;

	ChainNode(Node first, Step[] steps, int start, int end) {
		super(start, end);
		this.first = first;
		this.steps = steps;
	}

	/** An operator with what stands to its right. Covers the whole from the first operand to its own. */
	abstract static class Step extends Node {

		Step(int start, int end) {
			super(start, end);
		}

		/** The value of the chain so far with this step. */
		abstract Object apply(Session session, Object left);

		@Override
		protected final Object execute(Session session) {
			throw new IllegalStateException("A step needs what stands to its left");
		}
	}

	/** A chain of one: saves the loop. */
	static final class Single extends Node {
		final Node first;
		final Step step;

		Single(Node first, Step step, int start, int end) {
			super(start, end);
			this.first = first;
			this.step = step;
		}

		@Override
		protected Object execute(Session session) {
			return step.apply(session, first.execute(session));
		}
	}

	@Override
	protected Object execute(Session session) {
		Object value = first.execute(session);
		for (Step step : steps) {
			value = step.apply(session, value);
		}
		return value;
	}
}
