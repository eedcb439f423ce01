package org.pactwright.diagram.internal.layout;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * The lines on which a way may run, and what it costs to go from one crossing of them to the next. Crossings are numbered
 * row by row; directions are 0 to the right, 1 down, 2 to the left, 3 up.
 */
final class WayGrid {

	static final int DIRECTIONS = 4;
	private static final double ON_LINE = 6;
	private static final double ACROSS = 14;
	/** Lines that are nearer to each other look like one. */
	static final double APART = 6;
	private static final int[] DX = { 1, 0, -1, 0 };
	private static final int[] DY = { 0, 1, 0, -1 };

	private final double[] xs;
	private final double[] ys;
	private final boolean[] blockedRight;
	private final boolean[] blockedDown;
	private final double[] costRight;
	private final double[] costDown;

	/**
	 * @param x where the upright lines are
	 * @param y where the level ones are
	 * @param boxes no way goes through them, or nearer to them than the clearance
	 * @param parts other lines, which cost more to run on than to cross
	 */
	WayGrid(SortedSet<Double> x, SortedSet<Double> y, Collection<Box> boxes, List<Lines.Part> parts, double clearance) {
		xs = x.stream().mapToDouble(d -> d).toArray();
		ys = y.stream().mapToDouble(d -> d).toArray();
		blockedRight = new boolean[size()];
		blockedDown = new boolean[size()];
		costRight = new double[size()];
		costDown = new double[size()];
		boxes.forEach(box -> block(box, clearance - 1.5));
		parts.forEach(this::charge);
	}

	/** How far one comes to the right in a direction: 1, 0 or -1. */
	static int dx(int direction) {
		return DX[direction];
	}

	/** How far one comes down in a direction: 1, 0 or -1. */
	static int dy(int direction) {
		return DY[direction];
	}

	static int opposite(int direction) {
		return (direction + 2) % DIRECTIONS;
	}

	/** The number of crossings. */
	int size() {
		return xs.length * ys.length;
	}

	/** The crossing at a place, or -1 if there is none. */
	int crossing(double x, double y) {
		int i = Arrays.binarySearch(xs, x);
		int j = Arrays.binarySearch(ys, y);
		return i < 0 || j < 0 ? -1 : j * xs.length + i;
	}

	Point place(int crossing) {
		return new Point(xs[crossing % xs.length], ys[crossing / xs.length]);
	}

	/** The next crossing in a direction, or -1 if one cannot go there. */
	int next(int crossing, int direction) {
		int i = crossing % xs.length + DX[direction];
		int j = crossing / xs.length + DY[direction];
		if (i < 0 || j < 0 || i >= xs.length || j >= ys.length) {
			return -1;
		}
		int next = j * xs.length + i;
		boolean level = direction % 2 == 0;
		return (level ? blockedRight : blockedDown)[Math.min(crossing, next)] ? -1 : next;
	}

	/** What it costs to go between crossings that are next to each other: the way, and lines on it. */
	double cost(int crossing, int next) {
		boolean level = crossing / xs.length == next / xs.length;
		return level
				? Math.abs(xs[next % xs.length] - xs[crossing % xs.length]) + costRight[Math.min(crossing, next)]
				: Math.abs(ys[next / xs.length] - ys[crossing / xs.length]) + costDown[Math.min(crossing, next)];
	}

	private static int after(double[] sorted, double value) {
		int at = Arrays.binarySearch(sorted, value);
		return at < 0 ? -at - 1 : at + 1;
	}

	private static int firstNotBelow(double[] sorted, double value) {
		int at = Arrays.binarySearch(sorted, value);
		return at < 0 ? -at - 1 : at;
	}

	private void block(Box box, double less) {
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
}
