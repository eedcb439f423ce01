package org.pactwright.aql.spi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A search for all objects of some classes below an object. Two that are equal find the same in the same place.
 * Thread-safe.
 */
public interface ContentSearch {

	/**
	 * Whether it looks into a feature of the objects of a class that it comes by: if that holds other objects than before,
	 * or in another order, the search may find something else.
	 */
	boolean looksInto(EClass owner, EStructuralFeature feature);
}
