package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.pactwright.aql.spi.CallContext;

/**
 * Who refers to an object by a reference with an opposite: the object itself knows. What it contains refers to it too
 * if the containment has an opposite. In the order of {@code ECrossReferenceAdapter.getInverseReferences} of EMF, which
 * Sirius asks: the container, references without an opposite, then those with one in the order of the object's own.
 */
final class Opposites {

	private Opposites() {
	}

	/**
	 * All references to an object.
	 *
	 * @param known those that are known; of those with an opposite only containments count
	 */
	static Collection<Setting> completed(CallContext context, EObject target, Collection<Setting> known) {
		List<Setting> result = new ArrayList<>(known.size());
		for (Setting setting : known) {
			if (!(setting.getEStructuralFeature() instanceof EReference reference) || reference.isContainment()
					|| reference.getEOpposite() == null) {
				result.add(setting);
			}
		}
		for (EReference reference : target.eClass().getEAllReferences()) {
			if (reference.getEOpposite() != null && !reference.isContainer()) {
				if (context.tracking()) {
					context.reads().feature(target, reference);
				}
				add(target, reference, result);
			}
		}
		return result;
	}

	private static void add(EObject target, EReference reference, List<Setting> into) {
		if (!target.eIsSet(reference)) {
			return;
		}
		Object value = target.eGet(reference);
		for (Object other : value instanceof Collection<?> many ? many : List.of(value)) {
			if (other instanceof InternalEObject owner) {
				into.add(owner.eSetting(reference.getEOpposite()));
			}
		}
	}
}
