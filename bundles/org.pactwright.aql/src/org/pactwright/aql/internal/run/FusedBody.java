package org.pactwright.aql.internal.run;

import java.util.Optional;

/**
 * The lambda of a part of a {@link FusedNode}. The commonest kinds are told apart here and not by subclasses: calls that
 * can go to many places take longer than what is done there.
 */
final class FusedBody {
	private final int slot;
	private final Node body;
	/** The feature that is read of the element, if the body is that, or begins with it and is one of the kinds below. */
	private final FeatureNode feature;
	/** An equation of which one side is the same for all elements, so that it is found out once; else null. */
	private final Steps.Equality equation;
	/** The other side of the equation. */
	private final Node left;
	/** A test of a feature that is a text, with a text that is written out; else null. */
	private final QuickCalls.OfText test;
	private final String text;

	private FusedBody(int slot, Node body, Optional<FeatureNode> feature, Optional<Equation> equation,
			Optional<QuickCalls.OfText> test) {
		this.slot = slot;
		this.body = body;
		this.feature = feature.orElse(null);
		this.equation = equation.map(Equation::step).orElse(null);
		this.left = equation.map(Equation::left).orElse(null);
		this.test = test.orElse(null);
		this.text = test.flatMap(QuickCalls.OfText::part).orElse(null);
	}

	/** Both sides of an equation, the right one in the step. */
	private record Equation(Node left, Steps.Equality step) {
	}

	/** @param rightIsFixed whether, if it is an equation, its right side does not see the variable of the lambda */
	static FusedBody of(BasicNodes.LambdaNode lambda, boolean rightIsFixed) {
		Node body = lambda.body;
		if (rightIsFixed && body instanceof ChainNode.Single single && single.step instanceof Steps.Equality equality) {
			return new FusedBody(lambda.slot, body, feature(single.first, lambda.slot),
					Optional.of(new Equation(single.first, equality)), Optional.empty());
		}
		if (body instanceof QuickCalls.OfText test && test.part().isPresent()
				&& feature(test.receiver, lambda.slot).isPresent()) {
			return new FusedBody(lambda.slot, body, feature(test.receiver, lambda.slot), Optional.empty(),
					Optional.of(test));
		}
		return new FusedBody(lambda.slot, body, feature(body, lambda.slot), Optional.empty(), Optional.empty());
	}

	private static Optional<FeatureNode> feature(Node node, int slot) {
		return node instanceof FeatureNode.OfLocal local && local.slot == slot ? Optional.of(local) : Optional.empty();
	}

	/** Its value for an element. */
	Object apply(Session session, Object element, FusedEnd.State state) {
		session.step();
		if (equation != null) {
			return equation.compare(session, left(session, element), right(session, state));
		}
		if (test != null) {
			return test.apply(session, feature.of(session, element), text);
		}
		if (feature != null) {
			return feature.of(session, element);
		}
		session.slots[session.base + slot] = element;
		return body.execute(session);
	}

	/** Whether it is a truth value, and which: 1 for true, 0 for false, -1 for anything else. */
	int truth(Session session, Object element, FusedEnd.State state) {
		if (test != null) {
			session.step();
			Object value = feature.of(session, element);
			if (value instanceof String receiver) {
				return test.test(receiver, text) ? 1 : 0;
			}
			return truth(test.apply(session, value, text));
		}
		if (equation != null) {
			session.step();
			Object value = left(session, element);
			Object right = right(session, state);
			if (value instanceof String string) {
				return string.equals(right) == equation.expected ? 1 : 0;
			}
			return truth(equation.compare(session, value, right));
		}
		return truth(apply(session, element, state));
	}

	private static int truth(Object value) {
		return value instanceof Boolean holds ? holds ? 1 : 0 : -1;
	}

	private Object left(Session session, Object element) {
		if (feature != null) {
			return feature.of(session, element);
		}
		session.slots[session.base + slot] = element;
		return left.execute(session);
	}

	private Object right(Session session, FusedEnd.State state) {
		if (state.knownBy != this) {
			state.known = equation.right.execute(session);
			state.knownBy = this;
		}
		return state.known;
	}
}
