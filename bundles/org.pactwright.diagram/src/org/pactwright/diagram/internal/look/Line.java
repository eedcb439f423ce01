package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.geometry.Point;

/** Calculations with lines of straight parts. */
final class Line {

	private static final double BEND = 6;
	private static final double SAME = 0.01;

	private Line() {
	}

	/** Without points that lie on each other; at least two points stay. */
	static List<Point> distinct(List<Point> points) {
		List<Point> distinct = new ArrayList<>(points.size());
		for (Point point : points) {
			if (distinct.isEmpty() || distinct.getLast().distance(point) > SAME) {
				distinct.add(point);
			}
		}
		if (distinct.size() < 2) {
			distinct.add(points.getLast());
		}
		return distinct;
	}

	static double length(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += points.get(i - 1).distance(points.get(i));
		}
		return length;
	}

	/** The point at a distance from the start along the line. */
	static Point at(List<Point> points, double distance) {
		double rest = distance;
		for (int i = 1; i < points.size(); i++) {
			double part = points.get(i - 1).distance(points.get(i));
			if (rest <= part && part > 0) {
				return between(points.get(i - 1), points.get(i), rest / part);
			}
			rest -= part;
		}
		return points.getLast();
	}

	/** The direction at the start, of length 1. Looks a little ahead, so that heads lie well on bent lines. */
	static Point direction(List<Point> points) {
		Point from = points.getFirst();
		Point to = points.get(1);
		double d = from.distance(to);
		return d < SAME ? new Point(1, 0) : new Point((to.x() - from.x()) / d, (to.y() - from.y()) / d);
	}

	/** Without a stretch at the start. */
	static List<Point> trimmed(List<Point> points, double distance) {
		if (distance <= 0) {
			return points;
		}
		List<Point> trimmed = new ArrayList<>();
		double rest = distance;
		for (int i = 1; i < points.size(); i++) {
			double part = points.get(i - 1).distance(points.get(i));
			if (trimmed.isEmpty() && rest < part) {
				trimmed.add(between(points.get(i - 1), points.get(i), rest / part));
			}
			rest -= part;
			if (!trimmed.isEmpty()) {
				trimmed.add(points.get(i));
			}
		}
		return trimmed.size() < 2 ? List.of(points.getLast(), points.getLast()) : trimmed;
	}

	/** The line with rounded bends. */
	static List<Segment> rounded(List<Point> points) {
		List<Segment> segments = new ArrayList<>();
		segments.add(new Segment.Move(points.getFirst()));
		for (int i = 1; i < points.size() - 1; i++) {
			Point before = points.get(i - 1);
			Point bend = points.get(i);
			Point after = points.get(i + 1);
			double in = before.distance(bend);
			double out = bend.distance(after);
			double radius = Math.min(BEND, Math.min(in, out) / 2);
			if (radius < 0.5) {
				segments.add(new Segment.Line(bend));
				continue;
			}
			segments.add(new Segment.Line(between(bend, before, radius / in)));
			segments.add(new Segment.Quadratic(bend, between(bend, after, radius / out)));
		}
		segments.add(new Segment.Line(points.getLast()));
		return segments;
	}

	static Point between(Point a, Point b, double part) {
		return new Point(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part);
	}
}
