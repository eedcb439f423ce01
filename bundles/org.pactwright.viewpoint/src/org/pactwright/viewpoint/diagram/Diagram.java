package org.pactwright.viewpoint.diagram;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;

/** A diagram: what a specification shows of a model. Read-only for clients; belongs to one thread at a time. */
public interface Diagram extends EObject {

	/** The kind of diagram. */
	DiagramSpec spec();

	/** The semantic element whose diagram it is. */
	EObject target();

	/** Its name. */
	default String name() {
		return spec().title();
	}

	/** Whether a refresh makes elements of the mappings that leave it to the diagram. */
	default boolean isSynchronised() {
		return true;
	}

	/** The layers that are on, in the order of the specification. */
	List<LayerSpec> activeLayers();

	/** The filters that are on, in the order in which they were switched on. */
	Set<FilterSpec> activeFilters();

	/** The background. */
	Colour background();

	/** The nodes and containers of the top level, in order. */
	List<Shape> shapes();

	/** All edges, in order. */
	List<Edge> edges();

	/**
	 * Everything in the order in which it came onto the diagram, at first shapes, then edges; shapes with what is on and
	 * in them, depth first.
	 */
	List<DiagramElement> elements();
}
