package org.pactwright.aql.internal.run;

/** The lambda of a part of a {@link FusedNode}. */
class FusedBody {
	final int slot;
	private final Node body;

	FusedBody(int slot, Node body) {
		this.slot = slot;
		this.body = body;
	}

	/** Its value for an element. */
	Object apply(Session session, Object element, FusedEnd.State state) {
		session.step();
		session.slots[session.base + slot] = element;
		return body.execute(session);
	}

	/** An equation of which one side is the same for all elements: that is found out once. */
	static final class Equation extends FusedBody {
		private final Node left;
		private final Node right;
		private final Steps.Equality equality;

		/** @param right does not see the variable of the lambda */
		Equation(int slot, Node whole, Node left, Steps.Equality equality, Node right) {
			super(slot, whole);
			this.left = left;
			this.right = right;
			this.equality = equality;
		}

		@Override
		Object apply(Session session, Object element, FusedEnd.State state) {
			session.step();
			session.slots[session.base + slot] = element;
			Object value = left.execute(session);
			if (state.knownBy != this) {
				state.known = right.execute(session);
				state.knownBy = this;
			}
			return equality.compare(session, value, state.known);
		}
	}
}
