package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;

import org.eclipse.emf.common.util.BasicEList;

/**
 * What becomes of the elements that got through all stages of a {@link FusedNode}. Each kind has a loop of its own, so
 * that the Java machine knows what happens in it.
 */
abstract class FusedEnd {
	private static final TypedNull NO_OBJECT = TypedNull.of(Object.class);

	/** One pass. */
	static final class State {
		/** What one equation has found out, the latest that asked. */
		Object known;
		FusedBody knownBy;
	}

	/**
	 * Does it all.
	 *
	 * @param on the elements
	 * @param list whether they are a list; else a set
	 * @param stages what they have to get through
	 * @param silent whether, once the result is known, nothing more need be looked at: nothing could be reported
	 */
	abstract Object run(Session session, Collection<?> on, boolean list, FusedStage[] stages, boolean silent);

	private static boolean pass(Session session, Object element, FusedStage[] stages, State state) {
		for (FusedStage stage : stages) {
			if (!stage.passes(session, element, state)) {
				return false;
			}
		}
		return true;
	}

	/** They are the result, or what a lambda gives for them. */
	static final class Elements extends FusedEnd {
		private final FusedBody body;

		/** @param body what is collected; null for the elements themselves */
		Elements(FusedBody body) {
			this.body = body;
		}

		@Override
		Object run(Session session, Collection<?> on, boolean list, FusedStage[] stages, boolean silent) {
			State state = new State();
			Collection<Object> into = list ? new ArrayList<>() : new LinkedHashSet<>();
			if (on instanceof BasicEList<?> elements) {
				for (int i = 0, size = elements.size(); i < size; i++) {
					take(session, elements.get(i), stages, state, into);
				}
			} else {
				for (Object element : on) {
					take(session, element, stages, state, into);
				}
			}
			return into;
		}

		private void take(Session session, Object element, FusedStage[] stages, State state, Collection<Object> into) {
			if (pass(session, element, stages, state)) {
				if (body == null) {
					into.add(element);
				} else {
					Values.addFlat(into, body.apply(session, element, state));
				}
			}
		}
	}

	/** How many there are. */
	static final class Size extends FusedEnd {

		@Override
		Object run(Session session, Collection<?> on, boolean list, FusedStage[] stages, boolean silent) {
			State state = new State();
			int count = 0;
			if (on instanceof BasicEList<?> elements) {
				for (int i = 0, size = elements.size(); i < size; i++) {
					count += pass(session, elements.get(i), stages, state) ? 1 : 0;
				}
			} else {
				for (Object element : on) {
					count += pass(session, element, stages, state) ? 1 : 0;
				}
			}
			return count;
		}
	}

	/** The first, or the first for which a condition holds; or whether there is one. */
	static final class First extends FusedEnd {
		private final FusedBody condition;
		private final Boolean ifPresent;

		/**
		 * @param condition null for none
		 * @param ifPresent the result if there is one; null for the element itself
		 */
		First(FusedBody condition, Boolean ifPresent) {
			this.condition = condition;
			this.ifPresent = ifPresent;
		}

		@Override
		Object run(Session session, Collection<?> on, boolean list, FusedStage[] stages, boolean silent) {
			State state = new State();
			boolean found = false;
			Object first = null;
			for (Object element : on) {
				if (pass(session, element, stages, state) && !found
						&& (condition == null || condition.truth(session, element, state) == 1)) {
					found = true;
					first = element;
				}
				if (found && silent) {
					break;
				}
			}
			return ifPresent != null ? (Object) (found == ifPresent) : first == null ? NO_OBJECT : first;
		}
	}

	/** Whether a condition holds for one of them, or for all. */
	static final class Quantifier extends FusedEnd {
		private final FusedBody condition;
		private final boolean decisive;

		/** @param decisive what the condition must be for an element to decide */
		Quantifier(FusedBody condition, boolean decisive) {
			this.condition = condition;
			this.decisive = decisive;
		}

		@Override
		Object run(Session session, Collection<?> on, boolean list, FusedStage[] stages, boolean silent) {
			State state = new State();
			boolean decided = false;
			if (on instanceof BasicEList<?> elements) {
				for (int i = 0, size = elements.size(); i < size && !(decided && silent); i++) {
					decided = decides(session, elements.get(i), stages, state, decided);
				}
			} else {
				for (Object element : on) {
					decided = decides(session, element, stages, state, decided);
					if (decided && silent) {
						break;
					}
				}
			}
			return decided == decisive;
		}

		private boolean decides(Session session, Object element, FusedStage[] stages, State state, boolean decided) {
			return pass(session, element, stages, state) && !decided
					? condition.truth(session, element, state) == 1 == decisive : decided;
		}
	}
}
