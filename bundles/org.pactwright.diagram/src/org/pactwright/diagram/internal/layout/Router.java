package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * Finds ways for single links between shapes that have their places: straight where that is wanted and free, else along
 * right angles around what stands in the way.
 */
final class Router {

	private static final double[] CLEARANCES = { 12, 5 };
	private static final double[] WINDOWS = { 60, 260, 1200 };
	private static final double[] PARTS = { 0.5, 0.4, 0.6, 0.25, 0.75, 0.15, 0.85 };
	private static final double LOOP = 22;
	private static final double PARALLEL = 14;
	/** Ways through more obstacles than this take too long to find. */
	private static final int MOST_OBSTACLES = 90;
	/** Of more obstacles than this some are enough to tell good ways from bad ones. */
	private static final int MOST_COUNTED = 300;
	/** What looking for obstacles of simple ways may take together, in obstacles. */
	private static final long MOST_COUNTING = 4_000_000;
	/** What all searches of a diagram may take together, in steps. */
	private static final long MOST_WORK = 600_000;

	private final Obstacles obstacles;
	final Lines lines = new Lines();
	private final Map<List<Object>, Integer> between = new HashMap<>();
	private long work;
	private long counting;
	private final Map<Item, Integer> loops = new HashMap<>();

	Router(Obstacles obstacles) {
		this.obstacles = obstacles;
	}

	/** Notes a link that has its way. */
	void note(Link link) {
		lines.add(link);
		between.merge(pair(link), 1, Integer::sum);
	}

	private static List<Object> pair(Link link) {
		Object a = link.source == null ? link.sourceLink : link.source;
		Object b = link.target == null ? link.targetLink : link.target;
		int x = a instanceof Item item ? item.index : -1 - ((Link) a).index;
		int y = b instanceof Item item ? item.index : -1 - ((Link) b).index;
		return x < y ? List.of(x, y) : List.of(y, x);
	}

	/** Gives a link a way, in absolute coordinates. */
	void route(Link link) {
		link.clear();
		link.points = new ArrayList<>(link.isLoop() ? loop(link) : way(link));
		note(link);
	}

	private List<Point> way(Link link) {
		Box from = end(link.source, link.sourceLink);
		Box to = end(link.target, link.targetLink);
		if (link.straight) {
			Optional<List<Point>> line = straight(link, from, to);
			if (line.isPresent()) {
				return line.get();
			}
		}
		Box both = from.union(to);
		for (double clearance : CLEARANCES) {
			for (double window : WINDOWS) {
				Box area = both.grow(window);
				List<Box> boxes = work > MOST_WORK ? List.of()
						: obstacles.of(link, area, clearance > 10, MOST_OBSTACLES);
				work += boxes.size();
				if (boxes.size() > MOST_OBSTACLES || work > MOST_WORK) {
					break;
				}
				WaySearch search = new WaySearch(link, from, to, boxes, lines.near(area), clearance);
				Optional<List<Point>> way = search.find();
				work += search.work();
				if (way.isPresent() && !obstacles.isCrossing(link, way.get())) {
					return Geometry.simplified(way.get());
				}
			}
		}
		return around(link, from, to);
	}

	static Box end(Item item, Link link) {
		if (item != null) {
			return item.box();
		}
		Point middle = Geometry.middle(link.points);
		return new Box(middle.x(), middle.y(), 0, 0);
	}

	/** A line between the middles, beside other lines between the same shapes, if nothing stands in the way. */
	Optional<List<Point>> straight(Link link, Box from, Box to) {
		if (from.contains(to) || to.contains(from)) {
			return Optional.empty();
		}
		int order = between.getOrDefault(pair(link), 0);
		double shift = (order + 1) / 2 * PARALLEL * (order % 2 == 1 ? 1 : -1);
		Point a = from.center();
		Point b = to.center();
		double length = Math.max(1, a.distance(b));
		boolean turned = link.source != null && link.target != null && link.source.index > link.target.index;
		double sign = turned ? -1 : 1;
		double dx = -(b.y() - a.y()) / length * shift * sign;
		double dy = (b.x() - a.x()) / length * shift * sign;
		Point movedA = inside(from, a.plus(dx, dy));
		Point movedB = inside(to, b.plus(dx, dy));
		List<Point> line = List.of(whole(Geometry.clip(from, movedA, movedB)), whole(Geometry.clip(to, movedB, movedA)));
		return obstacles.isCrossing(link, line) || from.intersects(to) ? Optional.empty() : Optional.of(line);
	}

	private static Point inside(Box box, Point p) {
		double margin = Math.min(3, Math.min(box.width(), box.height()) / 2);
		return new Point(Math.max(box.x() + margin, Math.min(box.right() - margin, p.x())),
				Math.max(box.y() + margin, Math.min(box.bottom() - margin, p.y())));
	}

	private static Point whole(Point p) {
		return new Point(Math.rint(p.x()), Math.rint(p.y()));
	}

	/** From a side back to it, where there is room; several get larger and larger. */
	private List<Point> loop(Link link) {
		Box box = link.source.box();
		int order = loops.merge(link.source, 1, Integer::sum) - 1;
		for (double out : new double[] { LOOP + order * 10, 12, 7 }) {
			for (int side = 0; side < 4; side++) {
				List<Point> points = loop(box, side, out, order);
				if (!obstacles.isCrossing(link, points)) {
					return points;
				}
			}
		}
		return loop(box, 0, LOOP + order * 10, order);
	}

	private static List<Point> loop(Box box, int side, double out, int order) {
		boolean upright = side % 2 == 0;
		double length = upright ? box.height() : box.width();
		double inset = Math.max(2, Math.min(Math.min(length / 4, 30), length / 2 - 4) - order * 3);
		double begin = Math.rint((upright ? box.y() : box.x()) + inset);
		double end = Math.rint((upright ? box.bottom() : box.right()) - inset);
		double line = switch (side) {
		case 0 -> box.right();
		case 1 -> box.bottom();
		case 2 -> box.x();
		default -> box.y();
		};
		double away = side < 2 ? line + out : line - out;
		return upright
				? List.of(new Point(line, begin), new Point(away, begin), new Point(away, end), new Point(line, end))
				: List.of(new Point(begin, line), new Point(begin, away), new Point(end, away), new Point(end, line));
	}

	/** When nothing better is found: the simplest way with the fewest shapes in it. */
	private List<Point> around(Link link, Box from, Box to) {
		if (from.contains(to) || to.contains(from)) {
			return from.contains(to) ? outwards(to, from).reversed() : outwards(from, to);
		}
		Point a = from.center();
		Point b = to.center();
		List<List<Point>> candidates = new ArrayList<>();
		candidates.add(List.of(a, new Point(a.x(), b.y()), b));
		candidates.add(List.of(a, new Point(b.x(), a.y()), b));
		for (double part : PARTS) {
			double x = Math.rint(a.x() + (b.x() - a.x()) * part);
			double y = Math.rint(a.y() + (b.y() - a.y()) * part);
			candidates.add(List.of(a, new Point(a.x(), y), new Point(b.x(), y), b));
			candidates.add(List.of(a, new Point(x, a.y()), new Point(x, b.y()), b));
		}
		List<Box> boxes = counting > MOST_COUNTING ? List.of() : obstacles.of(link, from.union(to), false, MOST_COUNTED);
		counting += boxes.size() < MOST_COUNTED ? obstacles.size() : MOST_COUNTED;
		List<Point> best = null;
		int fewest = Integer.MAX_VALUE;
		for (List<Point> candidate : candidates) {
			List<Point> clipped = clipped(candidate, from, to);
			int count = 0;
			for (int i = 0; i < boxes.size() && count < fewest; i++) {
				count += Geometry.crosses(clipped, boxes.get(i)) ? 1 : 0;
			}
			if (count < fewest) {
				fewest = count;
				best = clipped;
			}
		}
		return best;
	}

	/** From an inner box straight to the nearest side of the outer one. */
	private static List<Point> outwards(Box inner, Box outer) {
		Point c = inner.center();
		double[] distances = { c.x() - outer.x(), outer.right() - c.x(), c.y() - outer.y(), outer.bottom() - c.y() };
		int nearest = 0;
		for (int i = 1; i < 4; i++) {
			nearest = distances[i] < distances[nearest] ? i : nearest;
		}
		return switch (nearest) {
		case 0 -> List.of(new Point(inner.x(), c.y()), new Point(outer.x(), c.y()));
		case 1 -> List.of(new Point(inner.right(), c.y()), new Point(outer.right(), c.y()));
		case 2 -> List.of(new Point(c.x(), inner.y()), new Point(c.x(), outer.y()));
		default -> List.of(new Point(c.x(), inner.bottom()), new Point(c.x(), outer.bottom()));
		};
	}

	/** Without what lies in the boxes at both ends. */
	private static List<Point> clipped(List<Point> points, Box from, Box to) {
		List<Point> out = new ArrayList<>(Geometry.simplified(points));
		trim(out, from);
		List<Point> back = new ArrayList<>(out.reversed());
		trim(back, to);
		return new ArrayList<>(back.reversed());
	}

	private static void trim(List<Point> points, Box box) {
		while (points.size() > 2 && box.contains(points.get(1))) {
			points.removeFirst();
		}
		if (box.contains(points.getFirst()) && !box.contains(points.get(1))) {
			points.set(0, whole(Geometry.clip(box, points.getFirst(), points.get(1))));
		}
	}
}
