package org.pactwright.language.internal.parse;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;

/**
 * A reference as a text has it, noted while the text is parsed: finding them all again would mean another walk over all
 * nodes.
 *
 * @param owner the element that refers
 * @param reference the place in the grammar, which tells the feature
 * @param name ids joined by dots, without blanks, comments and what marks ids as such; empty where the id is missing
 * @param offset where the first id stands
 * @param end behind the last id
 */
public record WrittenReference(EObject owner, CrossReference reference, String name, int offset, int end) {
}
