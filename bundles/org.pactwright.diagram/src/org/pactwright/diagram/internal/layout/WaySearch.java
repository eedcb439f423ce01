package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * The cheapest way at right angles between two boxes around obstacles: short, with few bends, not on other lines, not
 * across them where it can be helped. A search from crossing to crossing of the lines that run past obstacles (A*).
 */
final class WaySearch {

	private static final double BEND = 40;
	private static final int MOST_STEPS = 40_000;
	/** Up to here there are two lines past each side of an obstacle. */
	private static final int FEW = 24;

	/** Where a way can begin or end: a place on an outline, and the side, as a direction outwards. */
	private record Port(double x, double y, int side, double cost) {
	}

	/** @param state a crossing and the direction in which it is reached: four times the one, plus the other */
	private record Step(int state, double cost, double estimate, int order) {
	}

	private final Box from;
	private final Box to;
	private final boolean outwards;
	private final boolean inwards;
	private final List<Box> boxes;
	private final List<Lines.Part> parts;
	private final double clearance;
	private final List<Port> starts = new ArrayList<>();
	private final List<Port> ends = new ArrayList<>();
	private final WayGrid grid;
	private final double[] best;
	/** From which state a state was reached; -1 where a way begins. */
	private final int[] back;
	private final Map<Integer, Port> startAt = new HashMap<>();
	private final Map<Integer, Port> endAt = new HashMap<>();
	private final PriorityQueue<Step> open = new PriorityQueue<>((p, q) -> p.estimate != q.estimate
			? Double.compare(p.estimate, q.estimate) : Integer.compare(p.order, q.order));
	private int opened;
	private int steps;

	WaySearch(Link link, Box from, Box to, List<Box> boxes, List<Lines.Part> parts, double clearance) {
		this.from = from;
		this.to = to;
		this.parts = parts;
		this.clearance = clearance;
		boolean items = link.target != null && link.source != null;
		this.inwards = items ? isIn(link.target, link.source) : link.target == null && from.contains(to);
		this.outwards = items ? isIn(link.source, link.target) : link.source == null && to.contains(from);
		this.boxes = new ArrayList<>(boxes);
		if (!inwards && from.width() > 0) {
			this.boxes.add(from);
		}
		if (!outwards && to.width() > 0) {
			this.boxes.add(to);
		}
		ports(from, inwards, to.center(), link.centerSource, starts);
		ports(to, outwards, from.center(), link.centerTarget, ends);
		grid = lines();
		best = new double[grid.size() * WayGrid.DIRECTIONS];
		back = new int[best.length];
		Arrays.fill(best, Double.MAX_VALUE);
		Arrays.fill(back, -1);
	}

	private static boolean isIn(Item inner, Item outer) {
		return inner != outer && inner.isInsideOf(outer) && inner.depth > outer.depth
				&& !(inner.onBorder && inner.parent == outer);
	}

	private void ports(Box box, boolean inside, Point towards, boolean centered, List<Port> out) {
		if (box.width() == 0) {
			for (int side = 0; side < 4; side++) {
				out.add(new Port(box.x(), box.y(), side, 0));
			}
			return;
		}
		double margin = Math.min(8, Math.min(box.width(), box.height()) / 3);
		TreeSet<Double> across = new TreeSet<>();
		TreeSet<Double> down = new TreeSet<>();
		double[] places = centered ? new double[] { 0.5 } : new double[] { 0.5, 0.3, 0.7 };
		for (double place : places) {
			across.add(Math.rint(box.x() + box.width() * place));
			down.add(Math.rint(box.y() + box.height() * place));
		}
		if (!centered && towards.x() > box.x() + margin && towards.x() < box.right() - margin) {
			across.add(Math.rint(towards.x()));
		}
		if (!centered && towards.y() > box.y() + margin && towards.y() < box.bottom() - margin) {
			down.add(Math.rint(towards.y()));
		}
		for (double x : across) {
			double off = 4 * Math.abs(x - box.center().x()) / box.width();
			out.add(new Port(x, box.y(), inside ? 1 : 3, off));
			out.add(new Port(x, box.bottom(), inside ? 3 : 1, off));
		}
		for (double y : down) {
			double off = 4 * Math.abs(y - box.center().y()) / box.height();
			out.add(new Port(box.x(), y, inside ? 0 : 2, off));
			out.add(new Port(box.right(), y, inside ? 2 : 0, off));
		}
	}

	private WayGrid lines() {
		TreeSet<Double> x = new TreeSet<>();
		TreeSet<Double> y = new TreeSet<>();
		for (Box box : boxes) {
			for (double more : boxes.size() <= FEW ? new double[] { clearance, clearance + 8 } : new double[] { clearance }) {
				x.add(Math.floor(box.x() - more));
				x.add(Math.ceil(box.right() + more));
				y.add(Math.floor(box.y() - more));
				y.add(Math.ceil(box.bottom() + more));
			}
		}
		for (List<Port> ports : List.of(starts, ends)) {
			for (Port port : ports) {
				x.add(beside(port).x());
				y.add(beside(port).y());
			}
		}
		x.add(Math.rint((from.center().x() + to.center().x()) / 2));
		y.add(Math.rint((from.center().y() + to.center().y()) / 2));
		return new WayGrid(x, y, boxes, parts, clearance);
	}

	/** Where a way from a port comes to, as soon as it is clear of its box. */
	private Point beside(Port port) {
		return new Point(port.x + WayGrid.dx(port.side) * clearance, port.y + WayGrid.dy(port.side) * clearance);
	}

	private int node(Port port) {
		Point beside = beside(port);
		return grid.crossing(beside.x(), beside.y());
	}

	/**
	 * Searches, once.
	 *
	 * @return the points of the way, its ends among them; empty if there is none, or none was found in reasonable time
	 */
	Optional<List<Point>> find() {
		begin();
		int reached = -1;
		double reachedCost = Double.MAX_VALUE;
		while (!open.isEmpty()) {
			Step step = open.poll();
			if (++steps > MOST_STEPS || step.estimate >= reachedCost) {
				break;
			}
			if (step.cost > best[step.state]) {
				continue;
			}
			Port end = endAt.get(step.state);
			if (end != null && step.cost + end.cost + onLines(end) < reachedCost) {
				reachedCost = step.cost + end.cost + onLines(end);
				reached = step.state;
			}
			goOn(step);
		}
		return reached < 0 ? Optional.empty() : Optional.of(trace(reached));
	}

	private void begin() {
		for (Port end : ends) {
			int node = node(end);
			int state = node * WayGrid.DIRECTIONS + WayGrid.opposite(end.side);
			if (node >= 0 && (!endAt.containsKey(state) || endAt.get(state).cost > end.cost)) {
				endAt.put(state, end);
			}
		}
		for (Port start : starts) {
			int node = node(start);
			int state = node * WayGrid.DIRECTIONS + start.side;
			double cost = start.cost + onLines(start);
			if (node >= 0 && cost < best[state]) {
				startAt.put(state, start);
				open(state, cost, -1);
			}
		}
	}

	private void goOn(Step step) {
		int node = step.state / WayGrid.DIRECTIONS;
		int direction = step.state % WayGrid.DIRECTIONS;
		for (int turn = 0; turn < WayGrid.DIRECTIONS; turn++) {
			int next = turn == WayGrid.opposite(direction) ? -1 : grid.next(node, turn);
			if (next >= 0) {
				double cost = step.cost + grid.cost(node, next) + (turn == direction ? 0 : BEND);
				int state = next * WayGrid.DIRECTIONS + turn;
				if (cost < best[state] - 1e-9) {
					open(state, cost, step.state);
				}
			}
		}
	}

	private void open(int state, double cost, int from) {
		best[state] = cost;
		back[state] = from;
		open.add(new Step(state, cost, cost + estimate(state / WayGrid.DIRECTIONS), opened++));
	}

	/** A port where a line begins already is not so good. */
	private double onLines(Port port) {
		double cost = 0;
		for (Lines.Part part : parts) {
			for (Point p : List.of(part.from(), part.to())) {
				if (Math.abs(p.x() - port.x) < WayGrid.APART && Math.abs(p.y() - port.y) < WayGrid.APART) {
					cost += 60;
				}
			}
		}
		return cost;
	}

	private double estimate(int node) {
		Point at = grid.place(node);
		double dx = Math.max(0, Math.max(to.x() - clearance - at.x(), at.x() - to.right() - clearance));
		double dy = Math.max(0, Math.max(to.y() - clearance - at.y(), at.y() - to.bottom() - clearance));
		return dx + dy + (dx > 0 && dy > 0 ? BEND : 0);
	}

	/** How much the search took, in steps. */
	long work() {
		return grid.size() / 8L + steps;
	}

	private List<Point> trace(int reached) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(endAt.get(reached).x, endAt.get(reached).y));
		int state = reached;
		points.add(grid.place(state / WayGrid.DIRECTIONS));
		while (back[state] >= 0) {
			state = back[state];
			points.add(grid.place(state / WayGrid.DIRECTIONS));
		}
		points.add(new Point(startAt.get(state).x, startAt.get(state).y));
		Collections.reverse(points);
		return points;
	}
}
