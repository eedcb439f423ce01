package org.pactwright.aql.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.eclipse.emf.ecore.impl.EAttributeImpl;
import org.eclipse.emf.ecore.impl.EClassImpl;
import org.eclipse.emf.ecore.impl.EOperationImpl;
import org.eclipse.emf.ecore.impl.EReferenceImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.pactwright.aql.services.ContentPlan.Step;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.spi.ReadListener;

/** One search, by a {@link ContentPlan}. */
final class ContentWalk {
	/** Deeper than this, calls within calls could use up the stack. */
	private static final int DEEP = 400;
	private static final int RECENT = 4;

	private final ContentPlan plan;
	private final ReadListener reads;
	private final List<EObject> into;
	private final KnownContents keeper;
	private boolean unsure;
	/** The latest steps and what they were found by; the next one goes to the place to fill. */
	private final Object[] recentKeys = new Object[RECENT];
	private final Step[] recentSteps = new Step[RECENT];
	private int toFill;

	/**
	 * @param reads who is told what is read; null for nobody
	 * @param into gets what is found
	 * @param keeper where that is to be kept; null if it is not
	 */
	ContentWalk(ContentPlan plan, ReadListener reads, List<EObject> into, KnownContents keeper) {
		this.plan = plan;
		this.reads = reads;
		this.into = into;
		this.keeper = keeper;
	}

	/** Whether the next search could find something else although nobody hears of a change. */
	boolean isUnsure() {
		return unsure;
	}

	/** Finds what is below an object. */
	void start(EObject root) {
		InternalEObject object = (InternalEObject) root;
		below(object, sure(object, plan.stepFor(root.eClass())), 0);
	}

	/** The step for an object, of which it is noted whether changes of what it contains will be told. */
	private Step sure(InternalEObject object, Step step) {
		unsure |= !step.plain();
		if (keeper != null) {
			check(object);
		}
		return step;
	}

	/** What could not be loaded is tried again every time; what is in a resource of its own may be unloaded. */
	private void check(InternalEObject object) {
		Resource own = object.eDirectResource();
		unsure |= object.eIsProxy() || own != null && !keeper.covers(own);
	}

	private void below(InternalEObject object, Step step, int depth) {
		if (reads != null) {
			for (EStructuralFeature feature : step.features()) {
				reads.feature(object, feature);
			}
		}
		for (int number : step.numbers()) {
			if (number < 0 || object.eIsSet(number)) {
				contents(Containments.value(object, number), depth + 1);
			}
		}
	}

	private void contents(Object value, int depth) {
		if (depth > DEEP) {
			contentsDeep(value);
		} else if (value instanceof FeatureMap) {
			List<EObject> contents = new ArrayList<>();
			Containments.addValue(value, contents);
			all(contents, depth);
		} else if (value instanceof List<?> list) {
			all(list, depth);
		} else if (value != null) {
			all(Collections.singletonList(value), depth);
		}
	}

	/** The hot loop: visits objects with at most one feature to look into, which are most, without a call. */
	private void all(List<?> objects, int depth) {
		BasicEList<?> quick = objects instanceof BasicEList<?> list ? list : null;
		Object lastKey = null;
		Step step = null;
		for (int i = 0, size = objects.size(); i < size; i++) {
			// asking the commonest class is quicker than asking the interface
			Object object = quick != null ? quick.get(i) : objects.get(i);
			if (object instanceof BasicEObjectImpl next) {
				Object key = key(next);
				if (key != lastKey) {
					lastKey = key;
					step = step(next, key);
					unsure |= !step.plain();
				}
				if (step.wanted()) {
					into.add(next);
				}
				if (keeper != null) {
					check(next);
				}
				if (step.only() < 0 || reads != null) {
					below(next, step, depth);
				} else if (next.eIsSet(step.only())) {
					contents(Containments.value(next, step.only()), depth + 1);
				}
			} else if (object instanceof InternalEObject odd) {
				visitOdd(odd, depth);
			}
		}
	}

	/** An object of an implementation of EMF's interfaces that is not EMF's own. */
	private void visitOdd(InternalEObject object, int depth) {
		Step step = sure(object, plan.stepFor(object.eClass()));
		if (step.wanted()) {
			into.add(object);
		}
		below(object, step, depth);
	}

	/**
	 * What tells the classes of objects apart. For the commonest objects of Ecore models the Java class will do, unless
	 * a metamodel extends Ecore; to ask them for their class takes longer than the rest of the visit.
	 */
	private Object key(BasicEObjectImpl object) {
		Class<?> javaClass = object.getClass();
		return plan.pureEcore && (javaClass == EAttributeImpl.class || javaClass == EReferenceImpl.class
				|| javaClass == EClassImpl.class || javaClass == EOperationImpl.class) ? javaClass : object.eClass();
	}

	private Step step(EObject object, Object key) {
		for (int i = 0; i < RECENT; i++) {
			if (recentKeys[i] == key) {
				return recentSteps[i];
			}
		}
		Step step = plan.stepFor(object.eClass());
		recentKeys[toFill] = key;
		recentSteps[toFill] = step;
		toFill = (toFill + 1) % RECENT;
		return step;
	}

	/** The same with a stack of its own, on which the next object to visit lies on top. */
	private void contentsDeep(Object value) {
		List<EObject> first = new ArrayList<>();
		Containments.addValue(value, first);
		Deque<Iterator<EObject>> open = new ArrayDeque<>();
		open.push(first.iterator());
		while (!open.isEmpty()) {
			if (!open.peek().hasNext()) {
				open.pop();
			} else {
				InternalEObject next = (InternalEObject) open.peek().next();
				Step step = sure(next, plan.stepFor(next.eClass()));
				if (step.wanted()) {
					into.add(next);
				}
				open.push(contents(next, step).iterator());
			}
		}
	}

	private List<EObject> contents(InternalEObject object, Step step) {
		if (reads != null) {
			for (EStructuralFeature feature : step.features()) {
				reads.feature(object, feature);
			}
		}
		List<EObject> contents = new ArrayList<>();
		Containments.addAll(object, step.numbers(), contents);
		return contents;
	}
}
