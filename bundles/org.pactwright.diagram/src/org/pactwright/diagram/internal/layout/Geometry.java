package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** Lines and boxes. */
final class Geometry {

	private Geometry() {
	}

	/** What a routed link takes up with its labels. */
	static Box around(Link link) {
		Point first = link.points.getFirst();
		double left = first.x();
		double top = first.y();
		double right = left;
		double bottom = top;
		for (Point p : link.points) {
			left = Math.min(left, p.x());
			right = Math.max(right, p.x());
			top = Math.min(top, p.y());
			bottom = Math.max(bottom, p.y());
		}
		Box all = new Box(left, top, right - left, bottom - top);
		for (Box label : labels(link)) {
			all = all.union(label);
		}
		return all;
	}

	static List<Box> labels(Link link) {
		return Stream.of(link.beginBox, link.centerBox, link.endBox).filter(box -> box != null).toList();
	}

	/** Whether the line between two points runs through the inside of a box; touching does not count. */
	static boolean crosses(Point a, Point b, Box box) {
		double t0 = 0;
		double t1 = 1;
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		double[] p = { -dx, dx, -dy, dy };
		double[] q = { a.x() - box.x(), box.right() - a.x(), a.y() - box.y(), box.bottom() - a.y() };
		for (int i = 0; i < 4; i++) {
			if (p[i] == 0) {
				if (q[i] <= 0) {
					return false;
				}
			} else if (p[i] < 0) {
				t0 = Math.max(t0, q[i] / p[i]);
			} else {
				t1 = Math.min(t1, q[i] / p[i]);
			}
			if (t0 >= t1) {
				return false;
			}
		}
		return t1 - t0 > 1e-9;
	}

	static boolean crosses(List<Point> points, Box box) {
		for (int i = 1; i < points.size(); i++) {
			if (crosses(points.get(i - 1), points.get(i), box)) {
				return true;
			}
		}
		return false;
	}

	/** Where the line from the centre of a box to a point leaves the box. */
	static Point clip(Box box, Point towards) {
		return clip(box, box.center(), towards);
	}

	/** Where the line from a point inside of a box to another leaves the box. */
	static Point clip(Box box, Point from, Point towards) {
		double dx = towards.x() - from.x();
		double dy = towards.y() - from.y();
		double tx = dx > 0 ? (box.right() - from.x()) / dx : dx < 0 ? (box.x() - from.x()) / dx : Double.MAX_VALUE;
		double ty = dy > 0 ? (box.bottom() - from.y()) / dy : dy < 0 ? (box.y() - from.y()) / dy : Double.MAX_VALUE;
		double t = Math.min(tx, ty);
		return t == Double.MAX_VALUE ? from : new Point(from.x() + dx * t, from.y() + dy * t);
	}

	/** Without points that change nothing: equal neighbours, and those on a straight line. Two at least remain. */
	static List<Point> simplified(List<Point> points) {
		List<Point> out = new ArrayList<>();
		for (Point p : points) {
			if (!out.isEmpty() && out.getLast().distance(p) < 0.01) {
				continue;
			}
			while (out.size() > 1 && isBetween(out.get(out.size() - 2), out.getLast(), p)) {
				out.removeLast();
			}
			out.add(p);
		}
		if (out.size() == 1) {
			out.add(points.getLast());
		}
		return out;
	}

	private static boolean isBetween(Point a, Point b, Point c) {
		double cross = (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
		double dot = (b.x() - a.x()) * (c.x() - b.x()) + (b.y() - a.y()) * (c.y() - b.y());
		return Math.abs(cross) < 0.01 && dot >= 0;
	}

	static double length(List<Point> points) {
		double sum = 0;
		for (int i = 1; i < points.size(); i++) {
			sum += points.get(i - 1).distance(points.get(i));
		}
		return sum;
	}

	/** The point at a distance along a line. */
	static Point at(List<Point> points, double distance) {
		double rest = distance;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double length = a.distance(b);
			if (rest <= length && length > 0) {
				double part = rest / length;
				return new Point(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part);
			}
			rest -= length;
		}
		return points.getLast();
	}

	static Point middle(List<Point> points) {
		return at(points, length(points) / 2);
	}
}
