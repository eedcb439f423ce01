package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.space.SpatialIndex;

/** Puts labels beside the lines that they belong to, where they cover nothing. */
final class LabelPlacer {

	private static final double GAP = 4;
	private static final double[] MIDDLE = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82 };

	private final Obstacles obstacles;
	private final Lines lines;
	private final SpatialIndex<Link> placed = new SpatialIndex<>();

	LabelPlacer(Obstacles obstacles, Lines lines) {
		this.obstacles = obstacles;
		this.lines = lines;
	}

	/** Notes the labels that a link has already. */
	void note(Link link) {
		Geometry.labels(link).forEach(box -> placed.add(box, link));
	}

	/** Places the labels that have no place yet. */
	void place(Link link) {
		double length = Geometry.length(link.points);
		if (link.begin.width() > 0 && link.beginBox == null) {
			link.beginBox = place(link, link.begin, near(link.begin, length));
		}
		if (link.end.width() > 0 && link.endBox == null) {
			double[] places = near(link.end, length);
			for (int i = 0; i < places.length; i++) {
				places[i] = length - places[i];
			}
			link.endBox = place(link, link.end, places);
		}
		if (link.center.width() > 0 && link.centerBox == null) {
			double[] places = MIDDLE.clone();
			for (int i = 0; i < places.length; i++) {
				places[i] *= length;
			}
			link.centerBox = place(link, link.center, places);
		}
	}

	private static double[] near(Size size, double length) {
		double step = Math.min(size.height() / 2 + 8, length / 3);
		return new double[] { step, Math.min(length / 2, step + size.height()), Math.min(length / 2, size.width() / 2 + 8),
				Math.min(length / 2, step / 2), length * 0.4 };
	}

	private Box place(Link link, Size size, double[] distances) {
		Box best = null;
		double bestCost = Double.MAX_VALUE;
		for (double further : new double[] { 0, size.height() + 6, 2 * size.height() + 12, 60, 110 }) {
			for (double distance : distances) {
				for (Box box : beside(link.points, distance, size, GAP + further)) {
					double cost = cost(link, box, further * 3 + Math.abs(distance - distances[0]) * 0.2, bestCost - 1e-9);
					if (cost < bestCost - 1e-9) {
						bestCost = cost;
						best = box;
					}
				}
			}
			if (bestCost < 150) {
				break;
			}
		}
		placed.add(best, link);
		return best;
	}

	/**
	 * What speaks against a place for a label. Where labels lie in heaps, to count them all would take longer than the rest
	 * of the layout.
	 *
	 * @param distance what its distance speaks against it
	 * @param limit from here on the place is of no use, and need not be looked at further
	 */
	private double cost(Link link, Box box, double distance, double limit) {
		double cost = distance;
		if (cost < limit) {
			cost += Geometry.crosses(link.points, box) ? 60 : 0;
		}
		if (cost < limit) {
			for (Box near : obstacles.near(box.grow(1))) {
				cost += near.intersects(box) ? 2000 : 20;
			}
		}
		if (cost < limit) {
			int most = enough(limit - cost, 800);
			int[] touched = new int[1];
			placed.visit(box, entry -> ++touched[0] < most);
			cost += 800 * touched[0];
		}
		return cost < limit ? cost + 45 * lines.through(box, link, enough(limit - cost, 45)) : cost;
	}

	/** How many of something reach a limit together. */
	private static int enough(double limit, double each) {
		return (int) Math.min(Integer.MAX_VALUE - 1, limit / each) + 1;
	}

	/** Boxes beside the line at a distance along it: on both sides. */
	private static List<Box> beside(List<Point> points, double distance, Size size, double gap) {
		double rest = distance;
		int i = 1;
		while (i < points.size() - 1 && rest > points.get(i - 1).distance(points.get(i))) {
			rest -= points.get(i - 1).distance(points.get(i));
			i++;
		}
		Point a = points.get(i - 1);
		Point b = points.get(i);
		double length = Math.max(0.01, a.distance(b));
		double ux = (b.x() - a.x()) / length;
		double uy = (b.y() - a.y()) / length;
		Point at = a.plus(ux * rest, uy * rest);
		double reach = Math.abs(uy) * size.width() / 2 + Math.abs(ux) * size.height() / 2 + gap;
		List<Box> boxes = new ArrayList<>();
		for (int side : new int[] { 1, -1 }) {
			double nx = Math.abs(uy) * side;
			double ny = -ux * Math.signum(uy == 0 ? 1 : uy) * side;
			Point middle = at.plus(nx * reach, ny * reach);
			boxes.add(new Box(Math.rint(middle.x() - size.width() / 2), Math.rint(middle.y() - size.height() / 2), size.width(),
					size.height()));
		}
		return boxes;
	}
}
