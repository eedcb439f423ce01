package org.pactwright.diagram.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * What is known before a layout: where elements were, what the user hid, folded and pinned.
 *
 * @param shapes of those that have a place
 * @param edges of those whose way is known
 * @param hidden what the user hides; edges to it and what is in it go with it
 * @param collapsed containers that the user closed: what is in them is not shown, edges to it end at the container
 * @param pinned what keeps its place when everything is arranged anew
 * @param wishes where shapes without a place should be if there is room; the offset of the top left corner from that of
 *        the parent
 */
public record KnownPlaces(Map<Shape, Place> shapes, Map<Edge, Way> edges, Set<DiagramElement> hidden,
		Set<Shape> collapsed, Set<DiagramElement> pinned, Map<Shape, Point> wishes) {

	/** Without wishes. */
	public KnownPlaces(Map<Shape, Place> shapes, Map<Edge, Way> edges, Set<DiagramElement> hidden, Set<Shape> collapsed,
			Set<DiagramElement> pinned) {
		this(shapes, edges, hidden, collapsed, pinned, Map.of());
	}

	/** The same, with a place where something new should be. */
	public KnownPlaces wishing(Shape shape, Point offset) {
		Map<Shape, Point> more = new HashMap<>(wishes);
		more.put(shape, offset);
		return new KnownPlaces(shapes, edges, hidden, collapsed, pinned, more);
	}

	/** Nothing is known. */
	public static final KnownPlaces NONE = new KnownPlaces(Map.of(), Map.of(), Set.of(), Set.of(), Set.of());

	/**
	 * Where a shape is.
	 *
	 * @param offset of its top left corner from that of its parent; at the top level from the origin
	 * @param size if the user gave it one
	 * @param fit the size that a layout gave it because of what is in or on it: it does not become smaller until
	 *        everything is arranged anew; the height of a list is that of its rows
	 */
	public record Place(Point offset, Optional<Size> size, Optional<Size> fit) {
	}

	/**
	 * How an edge runs.
	 *
	 * @param points the ends included, as offsets from the top left corner of the shape where it starts, from the origin
	 *        if it starts at an edge
	 */
	public record Way(List<Point> points) {

		public Way {
			points = List.copyOf(points);
		}
	}

	/**
	 * What is known once a diagram has a placement: all places and ways of it, and what was known of sizes and what the
	 * user hid, closed and pinned.
	 */
	public KnownPlaces at(Placement placement) {
		Map<Shape, Place> places = new LinkedHashMap<>(shapes);
		placement.boxes().forEach((shape, box) -> {
			Point origin = shape.parent().flatMap(placement::box).map(Box::topLeft).orElse(new Point(0, 0));
			Optional<Size> size = Optional.ofNullable(shapes.get(shape)).flatMap(Place::size);
			boolean full = !shape.children().isEmpty() || !shape.borderNodes().isEmpty();
			places.put(shape, new Place(box.topLeft().plus(-origin.x(), -origin.y()), size,
					full && !collapsed.contains(shape) ? Optional.of(box.size()) : Optional.empty()));
		});
		Map<Edge, Way> ways = new LinkedHashMap<>(edges);
		placement.routes().forEach((edge, route) -> {
			Point origin = edge.source() instanceof Shape source
					? placement.box(source).map(Box::topLeft).orElse(new Point(0, 0)) : new Point(0, 0);
			ways.put(edge, new Way(route.points().stream().map(p -> p.plus(-origin.x(), -origin.y())).toList()));
		});
		return new KnownPlaces(places, ways, hidden, collapsed, pinned);
	}
}
