package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes references to objects that have left the models out of these, as Sirius does before it ends a transaction,
 * however the objects were removed.
 */
final class DanglingReferences {

	private DanglingReferences() {
	}

	/** A reference, with its owner. */
	private record Use(EObject owner, EReference reference, EObject target) {
	}

	/**
	 * @param removed that left, with all that is in them
	 * @param resources the models
	 */
	static void remove(Collection<EObject> removed, Collection<Resource> resources) {
		Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject root : removed) {
			gone.add(root);
			root.eAllContents().forEachRemaining(gone::add);
		}
		if (gone.isEmpty()) {
			return;
		}
		List<Use> uses = new ArrayList<>();
		for (Resource resource : resources) {
			for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
				collect(all.next(), gone, uses);
			}
		}
		for (Use use : uses) {
			EcoreUtil.remove(use.owner(), use.reference(), use.target());
		}
	}

	private static void collect(EObject owner, Set<EObject> gone, List<Use> uses) {
		EContentsEList.FeatureIterator<?> references = (EContentsEList.FeatureIterator<?>) ((InternalEObject) owner)
				.eCrossReferences().iterator();
		while (references.hasNext()) {
			Object target = references.next();
			EStructuralFeature feature = references.feature();
			if (target instanceof EObject object && gone.contains(object) && feature instanceof EReference reference
					&& reference.isChangeable() && !reference.isDerived()) {
				uses.add(new Use(owner, reference, object));
			}
		}
	}
}
