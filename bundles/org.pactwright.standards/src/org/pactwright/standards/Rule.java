package org.pactwright.standards;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.Partnership;

/**
 * One rule: what it asks of a project. Its facts (standard, severity, wording) are in the catalogue under its id, so
 * that a rule class holds the condition and nothing else.
 *
 * <p>A rule only reads. It keeps no state between checks and may run beside other rules in another thread. It does not
 * ask for profiles, plan status or waivers: the {@link Checker} does that for all rules alike. Its time grows no faster
 * than the model. What is written but leads nowhere counts as given; the language has reported it already
 * ({@link CheckContext#says}).
 */
public interface Rule {

	/** The id under which the catalogue knows this rule. Ids never change and are not used again. */
	String id();

	/** How far a partnership must have come before the rule looks at it; empty when it always looks. */
	default Optional<Gate> gate() {
		return Optional.empty();
	}

	/** The type of element that the rule looks at one by one; empty when it looks at the project as a whole. */
	default Optional<Class<? extends EObject>> subject() {
		return Optional.empty();
	}

	/**
	 * Looks at the whole project.
	 *
	 * @param context the project and what is known about it
	 * @param report takes the findings
	 */
	void check(CheckContext context, Report report);

	/**
	 * A rule that looks at each element of one type by itself. Prefer it: when it fails on one element, the others are
	 * still checked.
	 *
	 * @param <T> the type of element
	 */
	abstract class OnEach<T extends EObject> implements Rule {
		private final String id;
		private final Class<T> type;

		/**
		 * @param id the id in the catalogue
		 * @param type the type of element; sub-types are included
		 */
		protected OnEach(String id, Class<T> type) {
			this.id = id;
			this.type = type;
		}

		@Override
		public final String id() {
			return id;
		}

		@Override
		public final Optional<Class<? extends EObject>> subject() {
			return Optional.of(type);
		}

		@Override
		public final void check(CheckContext context, Report report) {
			for (T element : context.all(type)) {
				context.stopIfCancelled();
				try {
					check(element, context, report);
				} catch (RuntimeException | StackOverflowError failure) {
					context.stopIfCancelled();
					report.failed(element, failure);
				}
			}
		}

		/** Looks at one element. */
		protected abstract void check(T element, CheckContext context, Report report);
	}

	/** A rule that looks at each partnership that has come through a gate. */
	abstract class Gated extends OnEach<Partnership> {
		private final Gate gate;

		/**
		 * @param id the id in the catalogue
		 * @param gate how far a partnership must have come
		 */
		protected Gated(String id, Gate gate) {
			super(id, Partnership.class);
			this.gate = gate;
		}

		@Override
		public final Optional<Gate> gate() {
			return Optional.of(gate);
		}

		@Override
		protected final void check(Partnership partnership, CheckContext context, Report report) {
			if (gate.isOpen(partnership, context)) {
				checkOpen(partnership, context, report);
			}
		}

		/**
		 * What the rule would say of a partnership if it had come through: what is still to be done before a stage is
		 * closed.
		 */
		public final void foresee(Partnership partnership, CheckContext context, Report report) {
			checkOpen(partnership, context, report);
		}

		/** Looks at a partnership that has come through. */
		protected abstract void checkOpen(Partnership partnership, CheckContext context, Report report);
	}
}
