package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/** Places on the way from one placement of a diagram to another. */
public final class Tween {

	/** So many points that the corners of both ways are seen. */
	private static final int POINTS = 12;

	private final Map<String, Box> boxes = new HashMap<>();
	private final Map<String, Box> labels = new HashMap<>();
	private final Map<String, Route> routes = new HashMap<>();

	/** Remembers where everything is, by key: the next state is of other objects. */
	Tween(Placement from, Keys keys) {
		from.boxes().forEach((shape, box) -> boxes.put(keys.of(shape), box));
		from.labels().forEach((shape, box) -> labels.put(keys.of(shape), box));
		from.routes().forEach((edge, route) -> routes.put(keys.of(edge), route));
	}

	/** How many shapes it knows. */
	int size() {
		return boxes.size();
	}

	/**
	 * Where everything is on the way.
	 *
	 * @param part from 0, where it was, to 1, where it is to be; what was not there is where it is to be
	 */
	Placement at(double part, Placement to, Keys keys) {
		Map<Shape, Box> nowBoxes = new HashMap<>();
		Map<Shape, Box> nowLabels = new HashMap<>();
		Map<Edge, Route> nowRoutes = new HashMap<>();
		to.boxes().forEach((shape, box) -> nowBoxes.put(shape,
				between(boxes.getOrDefault(keys.of(shape), box), box, part)));
		to.labels().forEach((shape, box) -> nowLabels.put(shape,
				between(labels.getOrDefault(keys.of(shape), box), box, part)));
		to.routes().forEach((edge, route) -> nowRoutes.put(edge,
				between(routes.getOrDefault(keys.of(edge), route), route, part)));
		return new Placement(nowBoxes, nowLabels, nowRoutes, to.bands(), to.bounds());
	}

	static Box between(Box from, Box to, double part) {
		return new Box(mix(from.x(), to.x(), part), mix(from.y(), to.y(), part), mix(from.width(), to.width(), part),
				mix(from.height(), to.height(), part));
	}

	private static Route between(Route from, Route to, double part) {
		List<Point> points = new ArrayList<>();
		boolean same = from.points().size() == to.points().size();
		int count = same ? to.points().size() : POINTS;
		for (int i = 0; i < count; i++) {
			Point a = same ? from.points().get(i) : along(from.points(), (double) i / (count - 1));
			Point b = same ? to.points().get(i) : along(to.points(), (double) i / (count - 1));
			points.add(new Point(mix(a.x(), b.x(), part), mix(a.y(), b.y(), part)));
		}
		return new Route(points, between(from.beginLabel(), to.beginLabel(), part),
				between(from.centerLabel(), to.centerLabel(), part), between(from.endLabel(), to.endLabel(), part));
	}

	private static Optional<Box> between(Optional<Box> from, Optional<Box> to, double part) {
		return to.map(end -> between(from.orElse(end), end, part));
	}

	/** The point of a way at a part of its length. */
	static Point along(List<Point> points, double part) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += points.get(i - 1).distance(points.get(i));
		}
		double left = length * part;
		for (int i = 1; i < points.size(); i++) {
			double step = points.get(i - 1).distance(points.get(i));
			if (left <= step && step > 0) {
				return new Point(mix(points.get(i - 1).x(), points.get(i).x(), left / step),
						mix(points.get(i - 1).y(), points.get(i).y(), left / step));
			}
			left -= step;
		}
		return points.getLast();
	}

	private static double mix(double from, double to, double part) {
		return from + (to - from) * part;
	}
}
