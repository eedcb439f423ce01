package org.pactwright.viewpoint.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.NamedSpec;

/**
 * An element of a diagram as it was stored. A refresh computes everything else.
 *
 * @param id by which others of the same diagram refer to it
 * @param mapping the mapping or import that made it
 * @param target the semantic element
 * @param parent the id of what it is in or on; empty at the top level and for edges
 * @param visible whether it could be seen
 * @param source the id of where it starts; empty unless it is an edge
 * @param end the id of where it ends; empty unless it is an edge
 */
public record StoredElement(String id, ElementKind kind, NamedSpec mapping, EObject target, String label,
		Optional<String> parent, boolean visible, Optional<String> source, Optional<String> end) {
}
