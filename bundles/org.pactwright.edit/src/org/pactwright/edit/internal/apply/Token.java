package org.pactwright.edit.internal.apply;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A word of a unit as it is to be written.
 *
 * @param terminal the word of the grammar
 * @param text as written
 * @param feature the feature whose value it is; null for a keyword
 */
record Token(EObject terminal, String text, EStructuralFeature feature) {
}
