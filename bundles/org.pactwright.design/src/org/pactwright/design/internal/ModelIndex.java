package org.pactwright.design.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Who refers to whom within one model, and what else is worth computing once for all its elements. An adapter of the
 * model's root that forgets what it knows with every change below, so an answer costs one walk over the model per
 * change, however many elements ask. Safe for threads that only read the model.
 */
public final class ModelIndex extends EContentAdapter {

	private final Map<Object, Object> known = new HashMap<>();

	private ModelIndex() {
	}

	/** The index of the model that an element belongs to. */
	public static ModelIndex of(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		synchronized (root.eAdapters()) {
			for (Object adapter : root.eAdapters()) {
				if (adapter instanceof ModelIndex index) {
					return index;
				}
			}
			ModelIndex index = new ModelIndex();
			root.eAdapters().add(index);
			return index;
		}
	}

	/**
	 * The elements of the same model that refer to an element, in the order of the model.
	 *
	 * @param reference any reference that contains nothing, of the class that has it
	 */
	public static <T extends EObject> List<T> referring(EObject element, EReference reference, Class<T> type) {
		EObject root = EcoreUtil.getRootContainer(element);
		Map<EObject, List<EObject>> all = of(element).once(reference, () -> inverse(root, reference));
		return all.getOrDefault(element, List.of()).stream().map(type::cast).toList();
	}

	/**
	 * What is worth computing once.
	 *
	 * @param key tells it from everything else that is computed for this model
	 * @param supplier computes it
	 */
	@SuppressWarnings("unchecked")
	public synchronized <T> T once(Object key, Supplier<T> supplier) {
		Object value = known.get(key);
		if (value == null) {
			value = supplier.get();
			known.put(key, value);
		}
		return (T) value;
	}

	private static Map<EObject, List<EObject>> inverse(EObject root, EReference reference) {
		EClass owner = reference.getEContainingClass();
		Map<EObject, List<EObject>> result = new LinkedHashMap<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject from = all.next();
			if (owner.isInstance(from)) {
				Object value = from.eGet(reference);
				List<?> targets = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
				for (Object target : targets) {
					result.computeIfAbsent((EObject) target, t -> new ArrayList<>()).add(from);
				}
			}
		}
		return result;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch()) {
			synchronized (this) {
				known.clear();
			}
		}
	}
}
