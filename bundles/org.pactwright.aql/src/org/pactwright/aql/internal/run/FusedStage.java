package org.pactwright.aql.internal.run;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.services.TypeTests;

/** Lets some of the elements that come by through to the next part of a {@link FusedNode}. */
final class FusedStage {
	/** Null for a condition. */
	private final EClass type;
	/** Null for a class. */
	private final FusedBody condition;
	/** What {@link FusedBody#truth} has to be. */
	private final int wanted;
	/** A Java class all objects of which are of the type, the last that was met. */
	private Class<?> fitting;

	private FusedStage(EClass type, FusedBody condition, int wanted) {
		this.type = type;
		this.condition = condition;
		this.wanted = wanted;
	}

	/** {@code filter} by a class of a metamodel. Reports nothing. */
	static FusedStage ofClass(EClass type) {
		return new FusedStage(type, null, 0);
	}

	/** {@code select}. */
	static FusedStage where(FusedBody condition) {
		return new FusedStage(null, condition, 1);
	}

	/** {@code reject}. */
	static FusedStage whereNot(FusedBody condition) {
		return new FusedStage(null, condition, 0);
	}

	/** Whether nothing can be reported here. */
	boolean isSilent() {
		return type != null;
	}

	/** Whether an element goes on. */
	boolean passes(Session session, Object element, FusedEnd.State state) {
		return type == null ? condition.truth(session, element, state) == wanted
				: element != null && (element.getClass() == fitting || isOfType(element));
	}

	private boolean isOfType(Object element) {
		if (!(element instanceof EObject object) || !TypeTests.isKindOf(object, type)) {
			return false;
		}
		Class<?> generated = type.getInstanceClass();
		if (generated != null && generated != EObject.class && generated.isInstance(object)) {
			fitting = element.getClass();
		}
		return true;
	}
}
