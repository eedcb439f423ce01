package org.pactwright.viewpoint.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * Where a tool is used: on a diagram itself, or on one of its elements.
 *
 * @param diagram the diagram
 * @param element empty for the diagram itself
 */
public record Spot(Diagram diagram, Optional<DiagramElement> element) {

	/** The diagram itself. */
	public static Spot of(Diagram diagram) {
		return new Spot(diagram, Optional.empty());
	}

	/** An element. */
	public static Spot of(DiagramElement element) {
		return new Spot(element.diagram(), Optional.of(element));
	}

	/** The element, else the diagram. */
	public EObject view() {
		return element.<EObject>map(e -> e).orElse(diagram);
	}

	/** The semantic element that is shown there. */
	public EObject target() {
		return element.map(DiagramElement::target).orElseGet(diagram::target);
	}
}
