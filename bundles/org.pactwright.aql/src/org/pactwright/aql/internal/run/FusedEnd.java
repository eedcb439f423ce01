package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

/** What becomes of the elements that got through all stages of a {@link FusedNode}. */
abstract class FusedEnd {
	private static final TypedNull NO_OBJECT = TypedNull.of(Object.class);

	/** One pass. */
	static final class State {
		/** What the elements give, if that is asked for. */
		Collection<Object> into;
		int count;
		Object result;
		/** Whether what comes now changes nothing any more. */
		boolean decided;
		/** What one equation has found out, the latest that asked. */
		Object known;
		FusedBody knownBy;
	}

	/** Before the first element; {@code list} tells which kind of collection it was. */
	State start(boolean list) {
		return new State();
	}

	/** An element got through. */
	abstract void take(Session session, Object element, State state);

	/** After the last one. */
	abstract Object result(State state);

	/** They are the result, or what a lambda gives for them. */
	static final class Elements extends FusedEnd {
		private final FusedBody body;

		/** @param body what is collected; null for the elements themselves */
		Elements(FusedBody body) {
			this.body = body;
		}

		@Override
		State start(boolean list) {
			State state = new State();
			state.into = list ? new ArrayList<>() : new LinkedHashSet<>();
			return state;
		}

		@Override
		void take(Session session, Object element, State state) {
			if (body == null) {
				state.into.add(element);
			} else {
				Values.addFlat(state.into, body.apply(session, element, state));
			}
		}

		@Override
		Object result(State state) {
			return state.into;
		}
	}

	/** How many there are. */
	static final class Size extends FusedEnd {

		@Override
		void take(Session session, Object element, State state) {
			state.count++;
		}

		@Override
		Object result(State state) {
			return state.count;
		}
	}

	/** Whether there is one. */
	static final class Presence extends FusedEnd {
		private final Boolean present;

		/** @param present the result if there is one */
		Presence(boolean present) {
			this.present = present;
		}

		@Override
		void take(Session session, Object element, State state) {
			state.decided = true;
		}

		@Override
		Object result(State state) {
			return present == state.decided;
		}
	}

	/** The first, or the first for which a condition holds. */
	static final class First extends FusedEnd {
		private final FusedBody condition;

		/** @param condition null for none */
		First(FusedBody condition) {
			this.condition = condition;
		}

		@Override
		void take(Session session, Object element, State state) {
			if (condition == null || condition.apply(session, element, state) instanceof Boolean holds && holds) {
				state.result = element;
				state.decided = true;
			}
		}

		@Override
		Object result(State state) {
			return state.result == null ? NO_OBJECT : state.result;
		}
	}

	/** Whether a condition holds for one of them, or for all. */
	static final class Quantifier extends FusedEnd {
		private final FusedBody condition;
		private final Boolean decisive;

		/** @param decisive what the condition must be for an element to decide */
		Quantifier(FusedBody condition, boolean decisive) {
			this.condition = condition;
			this.decisive = decisive;
		}

		@Override
		void take(Session session, Object element, State state) {
			boolean holds = condition.apply(session, element, state) instanceof Boolean value && value;
			state.decided = holds == decisive;
		}

		@Override
		Object result(State state) {
			return state.decided == decisive;
		}
	}
}
