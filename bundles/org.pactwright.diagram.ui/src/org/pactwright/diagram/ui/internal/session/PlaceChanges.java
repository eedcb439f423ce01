package org.pactwright.diagram.ui.internal.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * What a step of the user makes of the places that are known. Requests tell places of the whole diagram; what is kept is
 * seen from the corner of what something lies in.
 *
 * @param positions the diagram, and how its elements are found
 * @param placement where everything is now; empty before it was shown
 */
record PlaceChanges(DiagramSource.Positions positions, Optional<Placement> placement) {

	private static final Point ORIGIN = new Point(0, 0);

	/** After shapes were moved or resized. */
	KnownPlaces placed(KnownPlaces known, Request.Place wish) {
		Map<Shape, KnownPlaces.Place> shapes = new HashMap<>(known.shapes());
		Map<Edge, KnownPlaces.Way> edges = new HashMap<>(known.edges());
		wish.boxes().forEach((key, box) -> find(key, Shape.class).ifPresent(shape -> {
			Point origin = shape.parent().map(this::corner).orElse(ORIGIN);
			Optional<Size> size = wish.resized() ? Optional.of(box.size())
					: Optional.ofNullable(shapes.get(shape)).flatMap(KnownPlaces.Place::size);
			shapes.put(shape, new KnownPlaces.Place(new Point(box.x() - origin.x(), box.y() - origin.y()), size,
					Optional.empty()));
			forgetWays(shape, edges);
		}));
		return new KnownPlaces(shapes, edges, known.hidden(), known.collapsed(), known.pinned());
	}

	/** Lines to what was moved run anew. */
	private static void forgetWays(Shape shape, Map<Edge, KnownPlaces.Way> edges) {
		shape.outgoing().forEach(edges::remove);
		shape.incoming().forEach(edges::remove);
		shape.children().forEach(inner -> forgetWays(inner, edges));
		shape.borderNodes().forEach(inner -> forgetWays(inner, edges));
	}

	/** After the bend points of a line were moved. */
	KnownPlaces bent(KnownPlaces known, Request.Bend wish) {
		Map<Edge, KnownPlaces.Way> edges = new HashMap<>(known.edges());
		find(wish.edge(), Edge.class).ifPresent(edge -> {
			Point origin = edge.source() instanceof Shape shape ? corner(shape) : ORIGIN;
			edges.put(edge, new KnownPlaces.Way(
					wish.points().stream().map(point -> point.plus(-origin.x(), -origin.y())).toList()));
		});
		return new KnownPlaces(known.shapes(), edges, known.hidden(), known.collapsed(), known.pinned());
	}

	/** After elements were hidden or shown again; to show none in particular is to show all. */
	KnownPlaces hidden(KnownPlaces known, Request.Hide wish) {
		Set<DiagramElement> hidden = new HashSet<>(known.hidden());
		if (!wish.hidden() && wish.elements().isEmpty()) {
			hidden.clear();
		}
		wish.elements().forEach(key -> find(key, DiagramElement.class).ifPresent(element -> {
			if (wish.hidden()) {
				hidden.add(element);
			} else {
				hidden.remove(element);
			}
		}));
		return new KnownPlaces(known.shapes(), known.edges(), hidden, known.collapsed(), known.pinned());
	}

	private <T extends DiagramElement> Optional<T> find(String key, Class<T> type) {
		return positions.find().apply(key).filter(type::isInstance).map(type::cast);
	}

	private Point corner(Shape shape) {
		return placement.flatMap(now -> now.box(shape)).map(Box::topLeft).orElse(ORIGIN);
	}
}
