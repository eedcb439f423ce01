package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** Finds the free place that is nearest to where something should be. */
final class FreePlace {

	private static final int NEAR = 40;

	private final SpatialIndex<Object> taken = new SpatialIndex<>();
	private final List<Box> boxes = new ArrayList<>();
	private final double gap;

	/** @param gap how far things stay apart */
	FreePlace(double gap) {
		this.gap = gap;
	}

	void take(Box box) {
		taken.add(box, this);
		boxes.add(box);
	}

	/** Lines are kept free too; they need less distance. */
	void takeLine(List<Point> points) {
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			if (a.x() == b.x() || a.y() == b.y()) {
				taken.add(new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()))
						.grow(Math.max(1, 10 - gap)), this);
			}
		}
	}

	boolean isFree(Box box) {
		return !taken.isTouched(box.grow(gap - 0.5));
	}

	/**
	 * The nearest place for the top left corner of a box that is wanted somewhere.
	 *
	 * @param limits where the box has to lie; it can lie beyond only to the right, or if vertical is set, below
	 */
	Point nearest(Box wanted, Box limits, boolean vertical) {
		Box start = new Box(clamp(wanted.x(), limits.x(), limits.right() - wanted.width()),
				clamp(wanted.y(), limits.y(), limits.bottom() - wanted.height()), wanted.width(), wanted.height());
		if (isFree(start)) {
			return start.topLeft();
		}
		List<Point> candidates = candidates(start);
		candidates.removeIf(p -> p.x() < limits.x() - 0.01 || p.y() < limits.y() - 0.01
				|| p.x() + wanted.width() > limits.right() + 0.01 || p.y() + wanted.height() > limits.bottom() + 0.01);
		candidates.sort(Comparator.comparingDouble((Point p) -> Math.abs(p.x() - start.x()) + Math.abs(p.y() - start.y()))
				.thenComparingDouble(Point::y).thenComparingDouble(Point::x));
		for (Point p : candidates) {
			if (isFree(Box.of(p, wanted.size()))) {
				return p;
			}
		}
		return beyond(start, vertical);
	}

	private static double clamp(double value, double least, double most) {
		return Math.rint(Math.max(least, Math.min(Math.max(least, most), value)));
	}

	private List<Point> candidates(Box start) {
		List<Box> near = new ArrayList<>(boxes);
		if (near.size() > NEAR) {
			near.sort(Comparator.comparingDouble((Box b) -> distance(b, start)).thenComparingDouble(Box::x)
					.thenComparingDouble(Box::y));
			near = near.subList(0, NEAR);
		}
		TreeSet<Double> xs = new TreeSet<>(List.of(start.x()));
		TreeSet<Double> ys = new TreeSet<>(List.of(start.y()));
		for (Box box : near) {
			xs.add(Math.floor(box.x() - gap - start.width()));
			xs.add(Math.ceil(box.right() + gap));
			xs.add(box.x());
			ys.add(Math.floor(box.y() - gap - start.height()));
			ys.add(Math.ceil(box.bottom() + gap));
			ys.add(box.y());
		}
		List<Point> candidates = new ArrayList<>();
		for (double x : xs) {
			for (double y : ys) {
				candidates.add(new Point(x, y));
			}
		}
		return candidates;
	}

	private static double distance(Box a, Box b) {
		double dx = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
		double dy = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
		return dx + dy;
	}

	/** Further on, past everything that is in the way. */
	private Point beyond(Box start, boolean vertical) {
		Box at = start;
		for (int i = 0; i <= boxes.size() + 64; i++) {
			List<SpatialIndex.Entry<Object>> hit = taken.touching(at.grow(gap - 0.5));
			if (hit.isEmpty()) {
				return at.topLeft();
			}
			double next = hit.stream().mapToDouble(e -> vertical ? e.box().bottom() : e.box().right()).max().orElse(0);
			at = vertical ? new Box(at.x(), Math.ceil(next + gap), at.width(), at.height())
					: new Box(Math.ceil(next + gap), at.y(), at.width(), at.height());
		}
		double end = boxes.stream().mapToDouble(b -> vertical ? b.bottom() : b.right()).max().orElse(0);
		return vertical ? new Point(at.x(), Math.ceil(end + gap)) : new Point(Math.ceil(end + gap), at.y());
	}
}
