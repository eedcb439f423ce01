package org.pactwright.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Where everything on a diagram is, in absolute coordinates. Elements that are not drawn (invisible, or without style)
 * have no place.
 *
 * @param boxes of shapes; lines of lists included
 * @param labels where labels stand that are beside their shape (nodes whose label position is {@code border})
 * @param routes of edges
 * @param bands in the order in which they lie
 * @param bounds what holds all of it, a margin included
 */
public record Placement(Map<Shape, Box> boxes, Map<Shape, Box> labels, Map<Edge, Route> routes, List<Band> bands,
		Box bounds) {

	/** Where a shape is; empty if it is not drawn. */
	public Optional<Box> box(Shape shape) {
		return Optional.ofNullable(boxes.get(shape));
	}

	/** Where an edge runs; empty if it is not drawn. */
	public Optional<Route> route(Edge edge) {
		return Optional.ofNullable(routes.get(edge));
	}
}
