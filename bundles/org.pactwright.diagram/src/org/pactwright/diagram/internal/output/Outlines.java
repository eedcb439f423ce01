package org.pactwright.diagram.internal.output;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** A figure with an outline, whatever its kind: its parts, fill and line. For output that knows paths only. */
record Outlines(List<Segment> segments, Box box, Fill fill, Stroke stroke) {

	/** How far the controls of a cubic curve lie from its ends so that it is a quarter of a circle, in radii. */
	private static final double ROUND = 0.5522847498;

	/** The outline of a figure that is neither group, text nor image. */
	static Outlines of(Figure figure) {
		return switch (figure) {
		case Figure.Rectangle f -> new Outlines(rectangle(f), f.box(), f.fill(), f.stroke());
		case Figure.Ellipse f ->
				new Outlines(rounded(f.box(), f.box().width() / 2, f.box().height() / 2), f.box(), f.fill(),
				f.stroke());
		case Figure.Polygon f -> new Outlines(straight(f.points(), true), bounds(f.points()), f.fill(), f.stroke());
		case Figure.Polyline f -> new Outlines(straight(f.points(), false), bounds(f.points()), Fill.NONE, f.stroke());
		case Figure.Outline f -> new Outlines(f.segments(), bounds(ends(f.segments())), f.fill(), f.stroke());
		case Figure.Group f -> throw new IllegalArgumentException("A group has no outline");
		case Figure.Text f -> throw new IllegalArgumentException("A text has no outline");
		case Figure.Image f -> throw new IllegalArgumentException("An image has no outline");
		};
	}

	private static List<Segment> rectangle(Figure.Rectangle f) {
		Box b = f.box();
		if (f.arcWidth() > 0 && f.arcHeight() > 0) {
			return rounded(b, Math.min(f.arcWidth(), b.width() / 2), Math.min(f.arcHeight(), b.height() / 2));
		}
		return straight(List.of(b.topLeft(), new Point(b.right(), b.y()), new Point(b.right(), b.bottom()),
				new Point(b.x(), b.bottom())), true);
	}

	private static List<Segment> rounded(Box b, double rx, double ry) {
		double cx = rx * (1 - ROUND);
		double cy = ry * (1 - ROUND);
		double l = b.x();
		double t = b.y();
		double r = b.right();
		double d = b.bottom();
		return List.of(new Segment.Move(new Point(l + rx, t)), new Segment.Line(new Point(r - rx, t)),
				new Segment.Cubic(new Point(r - cx, t), new Point(r, t + cy), new Point(r, t + ry)),
				new Segment.Line(new Point(r, d - ry)),
				new Segment.Cubic(new Point(r, d - cy), new Point(r - cx, d), new Point(r - rx, d)),
				new Segment.Line(new Point(l + rx, d)),
				new Segment.Cubic(new Point(l + cx, d), new Point(l, d - cy), new Point(l, d - ry)),
				new Segment.Line(new Point(l, t + ry)),
				new Segment.Cubic(new Point(l, t + cy), new Point(l + cx, t), new Point(l + rx, t)),
				new Segment.Close());
	}

	private static List<Segment> straight(List<Point> points, boolean closed) {
		List<Segment> segments = new ArrayList<>(points.size() + 1);
		for (Point point : points) {
			segments.add(segments.isEmpty() ? new Segment.Move(point) : new Segment.Line(point));
		}
		if (closed) {
			segments.add(new Segment.Close());
		}
		return segments;
	}

	private static List<Point> ends(List<Segment> segments) {
		List<Point> points = new ArrayList<>();
		for (Segment segment : segments) {
			switch (segment) {
			case Segment.Move s -> points.add(s.to());
			case Segment.Line s -> points.add(s.to());
			case Segment.Quadratic s -> points.addAll(List.of(s.control(), s.to()));
			case Segment.Cubic s -> points.addAll(List.of(s.control1(), s.control2(), s.to()));
			case Segment.Close s -> {
				// ends where it started
			}
			}
		}
		return points;
	}

	private static Box bounds(List<Point> points) {
		Box box = null;
		for (Point p : points) {
			Box dot = new Box(p.x(), p.y(), 0, 0);
			box = box == null ? dot : box.union(dot);
		}
		return box == null ? new Box(0, 0, 0, 0) : box;
	}
}
