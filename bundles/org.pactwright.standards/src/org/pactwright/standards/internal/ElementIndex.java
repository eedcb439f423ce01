package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * All elements of a project by type, found in one walk. A type holds the elements of its sub-types too. Immutable once
 * made, so that rules may read it from several threads.
 */
public final class ElementIndex {
	private final Map<Class<?>, List<EObject>> byType = new HashMap<>();
	private final Map<EClass, List<List<EObject>>> listsOf = new HashMap<>();

	/** @param roots the roots of the files, in file order */
	ElementIndex(List<? extends EObject> roots) {
		roots.forEach(this::add);
	}

	/** How many elements there are. */
	public int size() {
		return all(EObject.class).size();
	}

	/** The elements of a type, by file, and within a file from the outside in and from top to bottom. */
	@SuppressWarnings("unchecked")
	public <T extends EObject> List<T> all(Class<T> type) {
		return (List<T>) byType.getOrDefault(type, List.of());
	}

	private void add(EObject element) {
		for (List<EObject> list : listsOf.computeIfAbsent(element.eClass(), this::lists)) {
			list.add(element);
		}
		for (EObject child : element.eContents()) {
			add(child);
		}
	}

	private List<List<EObject>> lists(EClass type) {
		List<List<EObject>> lists = new ArrayList<>();
		lists.add(list(EObject.class));
		lists.add(list(type.getInstanceClass()));
		type.getEAllSuperTypes().forEach(superType -> lists.add(list(superType.getInstanceClass())));
		return lists;
	}

	private List<EObject> list(Class<?> type) {
		return byType.computeIfAbsent(type, key -> new ArrayList<>());
	}
}
