package org.pactwright.aql.internal.run;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.services.TypeTests;

/** Lets some of the elements that come by through to the next part of a {@link FusedNode}. */
abstract class FusedStage {

	/** Whether an element goes on. */
	abstract boolean passes(Session session, Object element, FusedEnd.State state);

	/** {@code filter} by a class of a metamodel. Reports nothing. */
	static final class OfClass extends FusedStage {
		private final EClass type;

		OfClass(EClass type) {
			this.type = type;
		}

		@Override
		boolean passes(Session session, Object element, FusedEnd.State state) {
			return element instanceof EObject object && TypeTests.isKindOf(object, type);
		}
	}

	/** {@code select}. */
	static final class Where extends FusedStage {
		private final FusedBody condition;

		Where(FusedBody condition) {
			this.condition = condition;
		}

		@Override
		boolean passes(Session session, Object element, FusedEnd.State state) {
			return condition.apply(session, element, state) instanceof Boolean holds && holds;
		}
	}

	/** {@code reject}. */
	static final class WhereNot extends FusedStage {
		private final FusedBody condition;

		WhereNot(FusedBody condition) {
			this.condition = condition;
		}

		@Override
		boolean passes(Session session, Object element, FusedEnd.State state) {
			return condition.apply(session, element, state) instanceof Boolean holds && !holds;
		}
	}
}
