package org.pactwright.edit;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EClass;

/**
 * An element got another qualified name, by a new id of its own or of a container, or by a move.
 *
 * @param file where the element is after the change
 * @param type the class of the element
 * @param before its qualified name so far, as {@link org.pactwright.language.Names#qualified} has it
 * @param after its qualified name from now on
 */
public record Renaming(Path file, EClass type, String before, String after) {
}
