package org.pactwright.aql.internal.run;

/** The lambda of a part of a {@link FusedNode}. */
class FusedBody {
	private final int slot;
	private final Node body;

	private FusedBody(int slot, Node body) {
		this.slot = slot;
		this.body = body;
	}

	/** @param rightIsFixed whether, if it is an equation, its right side does not see the variable of the lambda */
	static FusedBody of(BasicNodes.LambdaNode lambda, boolean rightIsFixed) {
		Node body = lambda.body;
		if (rightIsFixed && body instanceof ChainNode.Single single && single.step instanceof Steps.Equality equality) {
			return new Equation(lambda.slot, body, of(single.first, lambda.slot), equality);
		}
		if (body instanceof QuickCalls.OfText test && test.part().isPresent()) {
			return new TextTest(lambda.slot, body, of(test.receiver, lambda.slot), test, test.part().get());
		}
		return of(body, lambda.slot);
	}

	private static FusedBody of(Node node, int slot) {
		return node instanceof FeatureNode.OfLocal feature && feature.slot == slot ? new Feature(slot, feature)
				: new FusedBody(slot, node);
	}

	/** Its value for an element. */
	final Object apply(Session session, Object element, FusedEnd.State state) {
		session.step();
		return value(session, element, state);
	}

	/** Whether it is a truth value, and which: 1 for true, 0 for false, -1 for anything else. */
	final int truth(Session session, Object element, FusedEnd.State state) {
		session.step();
		return truthValue(session, element, state);
	}

	Object value(Session session, Object element, FusedEnd.State state) {
		session.slots[session.base + slot] = element;
		return body.execute(session);
	}

	int truthValue(Session session, Object element, FusedEnd.State state) {
		return asTruth(value(session, element, state));
	}

	static int asTruth(Object value) {
		return value instanceof Boolean holds ? holds ? 1 : 0 : -1;
	}

	/** A feature of the element. */
	private static final class Feature extends FusedBody {
		private final FeatureNode feature;

		Feature(int slot, FeatureNode feature) {
			super(slot, feature);
			this.feature = feature;
		}

		@Override
		Object value(Session session, Object element, FusedEnd.State state) {
			return feature.of(session, element);
		}
	}

	/** An equation of which one side is the same for all elements: that is found out once. */
	private static final class Equation extends FusedBody {
		private final FusedBody left;
		private final Steps.Equality equality;

		Equation(int slot, Node whole, FusedBody left, Steps.Equality equality) {
			super(slot, whole);
			this.left = left;
			this.equality = equality;
		}

		@Override
		Object value(Session session, Object element, FusedEnd.State state) {
			Object value = left.value(session, element, state);
			return equality.compare(session, value, right(session, state));
		}

		@Override
		int truthValue(Session session, Object element, FusedEnd.State state) {
			Object value = left.value(session, element, state);
			Object right = right(session, state);
			return value instanceof String text ? text.equals(right) == equality.expected ? 1 : 0
					: asTruth(equality.compare(session, value, right));
		}

		private Object right(Session session, FusedEnd.State state) {
			if (state.knownBy != this) {
				state.known = equality.right.execute(session);
				state.knownBy = this;
			}
			return state.known;
		}
	}

	/** A test of a text with a part that is written out. */
	private static final class TextTest extends FusedBody {
		private final FusedBody receiver;
		private final QuickCalls.OfText test;
		private final String part;

		TextTest(int slot, Node whole, FusedBody receiver, QuickCalls.OfText test, String part) {
			super(slot, whole);
			this.receiver = receiver;
			this.test = test;
			this.part = part;
		}

		@Override
		Object value(Session session, Object element, FusedEnd.State state) {
			return test.apply(session, receiver.value(session, element, state), part);
		}

		@Override
		int truthValue(Session session, Object element, FusedEnd.State state) {
			Object value = receiver.value(session, element, state);
			return value instanceof String text ? test.test(text, part) ? 1 : 0
					: asTruth(test.apply(session, value, part));
		}
	}
}
