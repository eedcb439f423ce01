package org.pactwright.aql.internal.run;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.internal.run.ChainNode.Step;
import org.pactwright.aql.syntax.Operator;

/**
 * Binary operators. Where the services of the standard library are meant, what they do with Integers, Strings and
 * Booleans is done on the spot; everything else is left to the service of the operator.
 */
final class Steps {

	private Steps() {
	}

	/** Any operator: calls its service. */
	static final class Service extends Step {
		private final Node right;
		private final Site2 site;

		Service(Operator operator, Node right, int start, int end) {
			super(start, end);
			this.right = right;
			this.site = new Site2(this, operator.service());
		}

		@Override
		Object apply(Session session, Object left) {
			return site.call(session, left, right.execute(session));
		}
	}

	/** {@code and}, {@code or}, {@code implies}: the right side is not evaluated if the left decides. */
	static final class Logical extends Step {
		private final boolean decider;
		private final Boolean decision;
		private final Node right;
		private final Site2 site;

		Logical(Operator operator, Node right, int start, int end) {
			super(start, end);
			this.decider = operator == Operator.OR;
			this.decision = operator != Operator.AND;
			this.right = right;
			this.site = new Site2(this, operator.service());
		}

		@Override
		Object apply(Session session, Object left) {
			if (left instanceof Boolean holds) {
				if (holds == decider) {
					return decision;
				}
				Object value = right.execute(session);
				return value instanceof Boolean ? value : site.call(session, left, value);
			}
			return site.call(session, left, right.execute(session));
		}
	}

	/** {@code =} and {@code <>}. */
	static final class Equality extends Step {
		/** What an equation of the same things is. */
		final boolean expected;
		final Node right;
		private final Site2 site;

		Equality(Operator operator, Node right, int start, int end) {
			super(start, end);
			this.expected = operator == Operator.EQUALS;
			this.right = right;
			this.site = new Site2(this, operator.service());
		}

		@Override
		Object apply(Session session, Object left) {
			return compare(session, left, right.execute(session));
		}

		/** The result for both sides. */
		Object compare(Session session, Object left, Object value) {
			if (left instanceof String || left instanceof Integer || left instanceof Boolean) {
				return left.equals(value) == expected;
			}
			if (left instanceof EObject) {
				return (left == value) == expected;
			}
			if (TypedNull.is(left) && (TypedNull.is(value) || value instanceof EObject)) {
				return TypedNull.is(value) == expected;
			}
			return site.call(session, left, value);
		}
	}

	/** {@code <}, {@code <=}, {@code >}, {@code >=}. */
	static final class Comparison extends Step {
		private final Operator operator;
		private final Node right;
		private final Site2 site;

		Comparison(Operator operator, Node right, int start, int end) {
			super(start, end);
			this.operator = operator;
			this.right = right;
			this.site = new Site2(this, operator.service());
		}

		@Override
		Object apply(Session session, Object left) {
			Object value = right.execute(session);
			return left instanceof Integer a && value instanceof Integer b ? compare(a, b)
					: site.call(session, left, value);
		}

		private Boolean compare(int a, int b) {
			return switch (operator) {
				case LESS -> a < b;
				case LESS_EQUAL -> a <= b;
				case GREATER -> a > b;
				default -> a >= b;
			};
		}
	}

	/** {@code -}, {@code *}, {@code /} and, after a number, {@code +}. Integers wrap around. */
	static final class Arithmetic extends Step {
		private final Operator operator;
		private final Node right;
		private final Site2 site;

		Arithmetic(Operator operator, Node right, int start, int end) {
			super(start, end);
			this.operator = operator;
			this.right = right;
			this.site = new Site2(this, operator.service());
		}

		@Override
		Object apply(Session session, Object left) {
			Object value = right.execute(session);
			boolean simple = left instanceof Integer && value instanceof Integer b
					&& (operator != Operator.DIVIDED || b != 0);
			return simple ? calculate((Integer) left, (Integer) value) : site.call(session, left, value);
		}

		private Integer calculate(int a, int b) {
			return switch (operator) {
				case PLUS -> a + b;
				case MINUS -> a - b;
				case TIMES -> a * b;
				default -> a / b;
			};
		}
	}

	/** A run of {@code +}: texts are joined two at a time. */
	static final class Sum extends Step {
		private final Node[] operands;
		private final Site2[] sites;

		/**
		 * @param operands what is added, in order
		 * @param places for each the node that a problem with its addition belongs to
		 */
		Sum(Node[] operands, Node[] places, int start, int end) {
			super(start, end);
			this.operands = operands;
			this.sites = new Site2[operands.length];
			for (int i = 0; i < operands.length; i++) {
				sites[i] = new Site2(places[i], Operator.PLUS.service());
			}
		}

		@Override
		Object apply(Session session, Object left) {
			Object sum = left;
			String waiting = null;
			for (int i = 0; i < operands.length; i++) {
				Object value = operands[i].execute(session);
				String piece = sum instanceof String ? simpleText(value) : null;
				if (piece == null) {
					Object before = waiting == null ? sum : (String) sum + waiting;
					waiting = null;
					sum = add(session, i, before, value);
				} else if (waiting == null) {
					waiting = piece;
				} else {
					sum = (String) sum + waiting + piece;
					waiting = null;
				}
			}
			return waiting == null ? sum : (String) sum + waiting;
		}

		private Object add(Session session, int index, Object left, Object value) {
			return left instanceof Integer a && value instanceof Integer b ? (Integer) (a + b)
					: sites[index].call(session, left, value);
		}

		/** How a value shows behind a text; null if that is for the service to say. */
		private static String simpleText(Object value) {
			if (value instanceof String text) {
				return text;
			}
			if (value instanceof Integer || value instanceof Boolean) {
				return value.toString();
			}
			return TypedNull.is(value) ? "" : null;
		}
	}
}
