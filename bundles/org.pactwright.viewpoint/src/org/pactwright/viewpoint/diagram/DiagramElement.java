package org.pactwright.viewpoint.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.NamedSpec;

/**
 * Something on a diagram. Read-only for clients: a refresh or a tool changes it. Stays the same object for as long as it
 * shows the same element by the same mapping in the same place. It is an object of EMF too, of a private metamodel with
 * the names of Sirius' own, so that expressions can navigate from views ({@code view.target}).
 */
public sealed interface DiagramElement extends EObject permits Shape, Edge {

	/** What it is. */
	ElementKind kind();

	/** The diagram that it is on. */
	Diagram diagram();

	/** The mapping, or the edge mapping import, that made it. */
	NamedSpec mapping();

	/** The semantic element that it shows. */
	EObject target();

	/** The semantic elements that belong to it, the target among them as a rule. */
	List<EObject> semanticElements();

	/** The text to show, of edges in the middle; can be empty. */
	String label();

	/** What to show when the pointer rests on it; empty for nothing. */
	Optional<String> tooltip();

	/** Whether filters and layers let it be seen; elements inside invisible ones can be visible themselves. */
	boolean visible();

	/** How it looks; empty if the mapping gives it no style: then it is not drawn. */
	Optional<ElementStyle> style();

	/** Whether a customisation of a layer has changed the style that the mapping gives it. */
	default boolean customised() {
		return false;
	}

	/** What hides or shrinks it, or hides its label. */
	default List<AppliedFilter> filters() {
		return List.of();
	}

	/** Small images on it. */
	List<Decoration> decorations();

	/** Edges that start here, in the order of the diagram. */
	List<Edge> outgoing();

	/** Edges that end here, in the order of the diagram. */
	List<Edge> incoming();
}
