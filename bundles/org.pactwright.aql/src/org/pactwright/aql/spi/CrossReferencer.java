package org.pactwright.aql.spi;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Knows who refers to an object: what {@code eInverse} asks. */
@FunctionalInterface
public interface CrossReferencer {

	/**
	 * The features, with their owners, that refer to an object; in a stable order.
	 *
	 * @param target the object referred to
	 * @return empty if none
	 */
	Collection<EStructuralFeature.Setting> inverse(EObject target);
}
