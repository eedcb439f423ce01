package org.pactwright.design.services;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.model.NamedElement;

/** Services of tools: new ids, and deletions that leave nothing dangling. */
public class Edits {

	/**
	 * An id that no element of the model and its neighbours has: the stem, or the stem with a number.
	 *
	 * @param element any element of the model, the new one included
	 * @param stem letters and digits, a letter first
	 */
	public String freshId(EObject element, String stem) {
		Set<String> taken = new HashSet<>();
		for (Iterator<?> all = EcoreUtil.getAllContents(List.of(scope(element)), false); all.hasNext();) {
			if (all.next() instanceof NamedElement named && named != element && named.getId() != null) {
				taken.add(named.getId());
			}
		}
		String id = stem;
		for (int number = 2; taken.contains(id); number++) {
			id = stem + number;
		}
		return id;
	}

	/**
	 * Deletes an element with its contents, the references to them, and the elements that mean nothing without them: a
	 * seat without its organisation, an escalation without its end, a transition without the step that it leads to.
	 *
	 * @return what contained the element; null if nothing did: then nothing is deleted
	 */
	public EObject deleteWithUses(EObject element) {
		EObject container = element.eContainer();
		if (container == null) {
			return null;
		}
		Map<EObject, Collection<Setting>> uses = EcoreUtil.CrossReferencer.find(List.of(scope(element)));
		Set<EObject> doomed = doomed(element, uses);
		for (EObject one : doomed) {
			for (Setting use : uses.getOrDefault(one, List.of())) {
				if (counts(use) && !doomed.contains(use.getEObject())) {
					EcoreUtil.remove(use, one);
				}
			}
		}
		doomed.stream().filter(d -> !doomed.contains(d.eContainer())).toList().forEach(EcoreUtil::remove);
		return container;
	}

	private static Set<EObject> doomed(EObject element, Map<EObject, Collection<Setting>> uses) {
		Set<EObject> doomed = new LinkedHashSet<>();
		Deque<EObject> open = new ArrayDeque<>(List.of(element));
		while (!open.isEmpty()) {
			EObject next = open.poll();
			if (doomed.add(next)) {
				open.addAll(next.eContents());
				for (Setting use : uses.getOrDefault(next, List.of())) {
					if (counts(use) && use.getEObject().eContainer() != null && emptied(use, doomed)) {
						open.add(use.getEObject());
					}
				}
			}
		}
		return doomed;
	}

	private static boolean counts(Setting use) {
		EReference reference = (EReference) use.getEStructuralFeature();
		return !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
				&& reference.isChangeable();
	}

	/** Whether a reference that has to name something names nothing but what is deleted. */
	private static boolean emptied(Setting use, Set<EObject> doomed) {
		return use.getEStructuralFeature().isRequired()
				&& (!(use.get(true) instanceof List<?> many) || doomed.containsAll(many));
	}

	private static Notifier scope(EObject element) {
		Resource resource = element.eResource();
		if (resource == null) {
			return EcoreUtil.getRootContainer(element);
		}
		return resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}
}
