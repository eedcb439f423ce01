package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The way back along references: which elements point at one. Worked out for a reference when it is first asked for.
 * May be asked from several threads.
 */
public final class Referrers {
	private final ElementIndex elements;
	private final Map<EReference, Map<EObject, List<EObject>>> byReference = new ConcurrentHashMap<>();

	/** @param elements all elements of a project */
	Referrers(ElementIndex elements) {
		this.elements = elements;
	}

	/**
	 * The elements of a type whose reference points at a target, in file order, each once.
	 *
	 * @param type the type that has the reference
	 * @param reference with one value or many
	 * @param target what it points at
	 */
	@SuppressWarnings("unchecked")
	public <T extends EObject> List<T> of(Class<T> type, EReference reference, EObject target) {
		return (List<T>) byReference.computeIfAbsent(reference, key -> invert(type, key)).getOrDefault(target,
				List.of());
	}

	private Map<EObject, List<EObject>> invert(Class<? extends EObject> type, EReference reference) {
		Map<EObject, List<EObject>> found = new IdentityHashMap<>();
		for (EObject element : elements.all(type)) {
			Object value = element.eGet(reference);
			for (Object target : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
				List<EObject> referrers = found.computeIfAbsent((EObject) target, key -> new ArrayList<>(2));
				if (referrers.isEmpty() || referrers.getLast() != element) {
					referrers.add(element);
				}
			}
		}
		return found;
	}
}
