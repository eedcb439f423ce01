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
	private static final double ON_LINE = 6;
	private static final double ACROSS = 14;
	private static final double APART = 6;
	/** Up to here there are two lines past each side of an obstacle. */
	private static final int FEW = 24;
	private static final int[] DX = { 1, 0, -1, 0 };
	private static final int[] DY = { 0, 1, 0, -1 };

	/** Where a way can begin or end: a place on an outline, and the side, as a direction outwards. */
	private record Port(double x, double y, int side, double cost) {
	}

	private record Step(int state, double cost, double estimate, int order) {
	}

	private static final int MOST_STEPS = 40_000;

	private final Box from;
	private final Box to;
	private final boolean outwards;
	private final boolean inwards;
	private final List<Box> boxes;
	private final List<Lines.Part> parts;
	private final double clearance;
	private final List<Port> starts = new ArrayList<>();
	private final List<Port> ends = new ArrayList<>();
	private double[] xs;
	private double[] ys;
	private boolean[] blockedRight;
	private boolean[] blockedDown;
	private double[] costRight;
	private double[] costDown;
	private int steps;

	WaySearch(Link link, Box from, Box to, List<Box> boxes, List<Lines.Part> parts, double clearance) {
		this.from = from;
		this.to = to;
		this.parts = parts;
		this.clearance = clearance;
		this.inwards = link.target != null && link.source != null && isIn(link.target, link.source);
		this.outwards = link.target != null && link.source != null && isIn(link.source, link.target);
		this.boxes = new ArrayList<>(boxes);
		if (!inwards && from.width() > 0) {
			this.boxes.add(from);
		}
		if (!outwards && to.width() > 0) {
			this.boxes.add(to);
		}
		ports(from, inwards, to.center(), link.centerSource, starts);
		ports(to, outwards, from.center(), link.centerTarget, ends);
		lines();
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

	private void lines() {
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
				x.add(port.x + DX[port.side] * clearance);
				y.add(port.y + DY[port.side] * clearance);
			}
		}
		x.add(Math.rint((from.center().x() + to.center().x()) / 2));
		y.add(Math.rint((from.center().y() + to.center().y()) / 2));
		xs = x.stream().mapToDouble(d -> d).toArray();
		ys = y.stream().mapToDouble(d -> d).toArray();
		blockedRight = new boolean[xs.length * ys.length];
		blockedDown = new boolean[xs.length * ys.length];
		costRight = new double[xs.length * ys.length];
		costDown = new double[xs.length * ys.length];
		boxes.forEach(this::block);
		parts.forEach(this::charge);
	}

	private int after(double[] sorted, double value) {
		int at = Arrays.binarySearch(sorted, value);
		return at < 0 ? -at - 1 : at + 1;
	}

	private int firstNotBelow(double[] sorted, double value) {
		int at = Arrays.binarySearch(sorted, value);
		return at < 0 ? -at - 1 : at;
	}

	private void block(Box box) {
		double less = clearance - 1.5;
		int left = after(xs, box.x() - less);
		int right = firstNotBelow(xs, box.right() + less);
		int top = after(ys, box.y() - less);
		int bottom = firstNotBelow(ys, box.bottom() + less);
		for (int i = Math.max(0, left - 1); i < right && i < xs.length; i++) {
			for (int j = top; j < bottom; j++) {
				blockedRight[j * xs.length + i] = true;
			}
		}
		for (int i = left; i < right; i++) {
			for (int j = Math.max(0, top - 1); j < bottom && j < ys.length; j++) {
				blockedDown[j * xs.length + i] = true;
			}
		}
	}

	/** Running on a line costs much, crossing it a little. */
	private void charge(Lines.Part part) {
		double x1 = Math.min(part.from().x(), part.to().x());
		double x2 = Math.max(part.from().x(), part.to().x());
		double y1 = Math.min(part.from().y(), part.to().y());
		double y2 = Math.max(part.from().y(), part.to().y());
		boolean level = y2 - y1 < 1;
		boolean upright = x2 - x1 < 1;
		if (level) {
			charge(costRight, y1, x1, x2, ys, xs, true);
			cross(costDown, x1, x2, y1, true);
		} else if (upright) {
			charge(costDown, x1, y1, y2, xs, ys, false);
			cross(costRight, y1, y2, x1, false);
		}
	}

	private void charge(double[] costs, double at, double a, double b, double[] across, double[] along, boolean rows) {
		for (int j = firstNotBelow(across, at - APART); j < across.length && across[j] <= at + APART; j++) {
			for (int i = Math.max(0, after(along, a) - 1); i + 1 < along.length && along[i] < b; i++) {
				double overlap = Math.min(b, along[i + 1]) - Math.max(a, along[i]);
				if (overlap > 0) {
					costs[rows ? j * xs.length + i : i * xs.length + j] += overlap * ON_LINE;
				}
			}
		}
	}

	private void cross(double[] costs, double a, double b, double at, boolean level) {
		double[] across = level ? xs : ys;
		double[] along = level ? ys : xs;
		int i = after(along, at) - 1;
		if (i < 0 || i + 1 >= along.length) {
			return;
		}
		for (int j = after(across, a); j < across.length && across[j] < b; j++) {
			costs[level ? i * xs.length + j : j * xs.length + i] += ACROSS;
		}
	}

	Optional<List<Point>> find() {
		int count = xs.length * ys.length * 4;
		double[] best = new double[count];
		int[] back = new int[count];
		Arrays.fill(best, Double.MAX_VALUE);
		Arrays.fill(back, -1);
		Map<Integer, Port> endAt = new HashMap<>();
		for (Port end : ends) {
			int node = node(end);
			int state = node * 4 + (end.side + 2) % 4;
			if (node >= 0 && (!endAt.containsKey(state) || endAt.get(state).cost > end.cost)) {
				endAt.put(state, end);
			}
		}
		PriorityQueue<Step> open = new PriorityQueue<>((p, q) -> p.estimate != q.estimate
				? Double.compare(p.estimate, q.estimate) : Integer.compare(p.order, q.order));
		Map<Integer, Port> startAt = new HashMap<>();
		int order = 0;
		for (Port start : starts) {
			int node = node(start);
			int state = node * 4 + start.side;
			double cost = start.cost + onLines(start);
			if (node >= 0 && cost < best[state]) {
				best[state] = cost;
				startAt.put(state, start);
				open.add(new Step(state, cost, cost + estimate(node), order++));
			}
		}
		int reached = -1;
		double reachedCost = Double.MAX_VALUE;
		while (!open.isEmpty()) {
			Step step = open.poll();
			if (++steps > MOST_STEPS) {
				break;
			}
			if (step.estimate >= reachedCost) {
				break;
			}
			if (step.cost > best[step.state]) {
				continue;
			}
			Port end = endAt.get(step.state);
			if (end != null) {
				double cost = step.cost + end.cost + onLines(end);
				if (cost < reachedCost) {
					reachedCost = cost;
					reached = step.state;
				}
			}
			int node = step.state / 4;
			int direction = step.state % 4;
			int i = node % xs.length;
			int j = node / xs.length;
			for (int turn = 0; turn < 4; turn++) {
				if (turn == (direction + 2) % 4) {
					continue;
				}
				int ni = i + DX[turn];
				int nj = j + DY[turn];
				if (ni < 0 || nj < 0 || ni >= xs.length || nj >= ys.length) {
					continue;
				}
				int edge = turn % 2 == 0 ? j * xs.length + Math.min(i, ni) : Math.min(j, nj) * xs.length + i;
				if (turn % 2 == 0 ? blockedRight[edge] : blockedDown[edge]) {
					continue;
				}
				double length = turn % 2 == 0 ? Math.abs(xs[ni] - xs[i]) : Math.abs(ys[nj] - ys[j]);
				double cost = step.cost + length + (turn % 2 == 0 ? costRight[edge] : costDown[edge])
						+ (turn == direction ? 0 : BEND);
				int state = (nj * xs.length + ni) * 4 + turn;
				if (cost < best[state] - 1e-9) {
					best[state] = cost;
					back[state] = step.state;
					open.add(new Step(state, cost, cost + estimate(nj * xs.length + ni), order++));
				}
			}
		}
		return reached < 0 ? Optional.empty() : Optional.of(trace(reached, back, startAt, endAt));
	}

	/** A port where a line begins already is not so good. */
	private double onLines(Port port) {
		double cost = 0;
		for (Lines.Part part : parts) {
			for (Point p : List.of(part.from(), part.to())) {
				if (Math.abs(p.x() - port.x) < APART && Math.abs(p.y() - port.y) < APART) {
					cost += 60;
				}
			}
		}
		return cost;
	}

	private int node(Port port) {
		int i = Arrays.binarySearch(xs, port.x + DX[port.side] * clearance);
		int j = Arrays.binarySearch(ys, port.y + DY[port.side] * clearance);
		return i < 0 || j < 0 ? -1 : j * xs.length + i;
	}

	private double estimate(int node) {
		double x = xs[node % xs.length];
		double y = ys[node / xs.length];
		double dx = Math.max(0, Math.max(to.x() - clearance - x, x - to.right() - clearance));
		double dy = Math.max(0, Math.max(to.y() - clearance - y, y - to.bottom() - clearance));
		return dx + dy + (dx > 0 && dy > 0 ? BEND : 0);
	}

	/** How much the search took, in steps. */
	long work() {
		return (long) xs.length * ys.length / 8 + steps;
	}

	private List<Point> trace(int reached, int[] back, Map<Integer, Port> startAt, Map<Integer, Port> endAt) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(endAt.get(reached).x, endAt.get(reached).y));
		int state = reached;
		while (true) {
			int node = state / 4;
			points.add(new Point(xs[node % xs.length], ys[node / xs.length]));
			if (back[state] < 0) {
				break;
			}
			state = back[state];
		}
		points.add(new Point(startAt.get(state).x, startAt.get(state).y));
		Collections.reverse(points);
		return points;
	}
}
