package org.pactwright.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.edit.internal.grammar.Shapes;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.language.project.Project;

/**
 * Deletes elements with the references to them. What cannot be said without such a reference goes too: a seat without its
 * party, a step of a RACI line without its actor, a waiver without its target. For use inside of
 * {@link ModelEdit#record}; for one thread at a time.
 */
public final class Deletion {

	private final Project project;
	private final Shapes shapes = new Shapes();
	private final Map<EClass, List<EReference>> references = new HashMap<>();

	/** @param project where references are looked for */
	public Deletion(Project project) {
		this.project = project;
	}

	/** Deletes elements and the references to them, as one edit. */
	public static EditResult of(Project project, Collection<? extends EObject> elements) {
		return ModelEdit.record(project, () -> new Deletion(project).delete(elements));
	}

	/**
	 * Deletes elements and the references to them from the model.
	 *
	 * @param elements not the root of a file: delete the file instead
	 */
	public void delete(Collection<? extends EObject> elements) {
		for (EObject element : List.copyOf(elements)) {
			if (element.eContainer() != null) {
				EcoreUtil.remove(element);
			}
		}
		forget(elements);
	}

	/**
	 * The elements that would go too when some were deleted, since they cannot be without one of them; the outermost
	 * only. Changes nothing.
	 */
	public List<EObject> goingAlong(Collection<? extends EObject> elements) {
		Set<EObject> gone = all(elements);
		Set<EObject> along = identitySet();
		for (boolean more = true; more;) {
			Set<EObject> next = identitySet();
			forEach((owner, reference) -> {
				if (!gone.contains(owner) && gone.contains(owner.eGet(reference)) && isNeeded(owner, reference)) {
					next.add(owner);
				}
			});
			along.addAll(next);
			gone.addAll(all(next));
			more = !next.isEmpty();
		}
		return along.stream().filter(each -> along.stream().noneMatch(other -> other != each
				&& EcoreUtil.isAncestor(other, each))).toList();
	}

	/** Takes out the references to elements that are in no file any more, and what cannot be without them. */
	void forget(Collection<? extends EObject> removed) {
		Set<EObject> gone = all(removed);
		while (!gone.isEmpty()) {
			Set<EObject> known = gone;
			List<EObject> next = new ArrayList<>();
			forEach((owner, reference) -> {
				if (reference.isMany()) {
					((List<?>) owner.eGet(reference)).removeIf(known::contains);
				} else if (known.contains(owner.eGet(reference))) {
					if (isNeeded(owner, reference)) {
						next.add(owner);
					} else {
						owner.eUnset(reference);
					}
				}
			});
			next.forEach(EcoreUtil::remove);
			gone = all(next);
		}
	}

	private interface Taker {
		void take(EObject owner, EReference reference);
	}

	/** Visits all references that are set. */
	private void forEach(Taker taker) {
		for (Resource resource : project.resourceSet().getResources()) {
			for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				EObject owner = all.next();
				for (EReference reference : references.computeIfAbsent(owner.eClass(), Deletion::referencesOf)) {
					if (owner.eIsSet(reference)) {
						taker.take(owner, reference);
					}
				}
			}
		}
	}

	private static List<EReference> referencesOf(EClass type) {
		return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
	}

	/** Whether the statement of an element cannot be written without a reference. */
	private boolean isNeeded(EObject owner, EReference reference) {
		return !reference.isMany() && shapes.of(owner).fixed().stream()
				.anyMatch(unit -> !unit.isOptional() && isNeeded(unit, reference));
	}

	private static boolean isNeeded(Unit unit, EReference reference) {
		return unit.needs().contains(reference.getName());
	}

	private static Set<EObject> all(Collection<? extends EObject> roots) {
		Set<EObject> all = identitySet();
		for (EObject root : roots) {
			all.add(root);
			EcoreUtil.getAllContents(root, true).forEachRemaining(each -> all.add((EObject) each));
		}
		return all;
	}

	private static Set<EObject> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
