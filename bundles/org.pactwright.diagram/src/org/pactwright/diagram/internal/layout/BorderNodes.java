package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.Side;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Puts nodes on borders, half in and half out. */
final class BorderNodes {

	private static final double GAP = 8;

	private BorderNodes() {
	}

	/** The sides where a node may stand; all if its style forbids every one. */
	static List<Side> allowed(Item border) {
		List<Side> forbidden = border.shape.nodeStyle().map(style -> style.basics().forbiddenSides()).orElse(List.of());
		List<Side> rest = new ArrayList<>(List.of(Side.EAST, Side.WEST, Side.SOUTH, Side.NORTH));
		rest.removeAll(forbidden);
		return rest.isEmpty() ? List.of(Side.EAST, Side.WEST, Side.SOUTH, Side.NORTH) : rest;
	}

	/** Makes a shape large enough for the nodes on its border. */
	static void reserve(Item item) {
		double along = 0;
		for (Item border : item.borders) {
			reserve(border);
			along += Math.max(border.height, border.width) + GAP;
		}
		int sides = Math.max(1, (int) item.borders.stream().flatMap(b -> allowed(b).stream()).distinct().count());
		double need = item.borders.isEmpty() ? 0 : Math.ceil(along / Math.min(sides, 2)) + GAP;
		boolean upright = item.borders.stream().anyMatch(b -> allowed(b).contains(Side.EAST) || allowed(b).contains(Side.WEST));
		if (upright) {
			item.height = Math.max(item.height, need);
		} else {
			item.width = Math.max(item.width, need);
		}
	}

	/**
	 * Places the nodes on the border of a shape, each on the side that lies towards what it is linked with, evenly apart.
	 *
	 * @param towards for each node where that is, as seen from the middle of the shape; the origin if it does not matter
	 */
	static void place(Item item, List<Point> towards) {
		Map<Side, List<Integer>> sides = new EnumMap<>(Side.class);
		double[] room = { item.height, item.height, item.width, item.width };
		for (int i = 0; i < item.borders.size(); i++) {
			Side side = side(item, item.borders.get(i), towards.get(i), room);
			sides.computeIfAbsent(side, s -> new ArrayList<>()).add(i);
		}
		sides.forEach((side, which) -> spread(item, side, which, towards));
	}

	private static Side side(Item item, Item border, Point towards, double[] room) {
		Side best = null;
		double bestCost = Double.MAX_VALUE;
		for (Side side : allowed(border)) {
			double toward = switch (side) {
			case EAST -> towards.x() / Math.max(1, item.width);
			case WEST -> -towards.x() / Math.max(1, item.width);
			case SOUTH -> towards.y() / Math.max(1, item.height);
			case NORTH -> -towards.y() / Math.max(1, item.height);
			};
			double length = length(side, border) + GAP;
			double cost = -toward + (room[slot(side)] < length ? 1e6 - room[slot(side)] : 0);
			if (cost < bestCost - 1e-9) {
				bestCost = cost;
				best = side;
			}
		}
		room[slot(best)] -= length(best, border) + GAP;
		return best;
	}

	private static int slot(Side side) {
		return switch (side) {
		case EAST -> 0;
		case WEST -> 1;
		case SOUTH -> 2;
		case NORTH -> 3;
		};
	}

	private static boolean isUpright(Side side) {
		return side == Side.EAST || side == Side.WEST;
	}

	private static double length(Side side, Item border) {
		return isUpright(side) ? border.height : border.width;
	}

	private static void spread(Item item, Side side, List<Integer> which, List<Point> towards) {
		which.sort(Comparator.comparingDouble((Integer i) -> isUpright(side) ? towards.get(i).y() : towards.get(i).x())
				.thenComparingInt(i -> i));
		double sum = 0;
		for (int i : which) {
			sum += length(side, item.borders.get(i));
		}
		double total = isUpright(side) ? item.height : item.width;
		double gap = Math.max(2, (total - sum) / (which.size() + 1));
		double at = gap;
		for (int i : which) {
			put(item, item.borders.get(i), side, Math.rint(at));
			at += length(side, item.borders.get(i)) + gap;
		}
	}

	private static void put(Item item, Item border, Side side, double at) {
		double half = Math.floor((isUpright(side) ? border.width : border.height) / 2);
		border.x = switch (side) {
		case EAST -> item.width - half;
		case WEST -> half - border.width;
		case SOUTH, NORTH -> at;
		};
		border.y = switch (side) {
		case EAST, WEST -> at;
		case SOUTH -> item.height - half;
		case NORTH -> half - border.height;
		};
		border.labelRight = side != Side.SOUTH;
	}

	/** Puts a node back where it was, on the side that is nearest to that place. */
	static void snap(Item item, Item border, Point at) {
		Point middle = at.plus(border.width / 2, border.height / 2);
		Side best = Side.EAST;
		double nearest = Double.MAX_VALUE;
		for (Side side : List.of(Side.EAST, Side.WEST, Side.SOUTH, Side.NORTH)) {
			double distance = switch (side) {
			case EAST -> Math.abs(middle.x() - item.width);
			case WEST -> Math.abs(middle.x());
			case SOUTH -> Math.abs(middle.y() - item.height);
			case NORTH -> Math.abs(middle.y());
			};
			if (distance < nearest) {
				nearest = distance;
				best = side;
			}
		}
		double most = (isUpright(best) ? item.height : item.width) - length(best, border);
		put(item, border, best, Math.rint(Math.max(0, Math.min(most, isUpright(best) ? at.y() : at.x()))));
	}

	/** Moves a node along the border until it covers none of the others. */
	static void slide(Item item, Item border, Collection<Item> others) {
		for (Side side : allowed(border)) {
			double most = (isUpright(side) ? item.height : item.width) - length(side, border);
			for (double at = GAP; at <= Math.max(GAP, most); at += 4) {
				put(item, border, side, at);
				if (others.stream().noneMatch(o -> o.boxInParent().grow(2).intersects(border.boxInParent()))) {
					return;
				}
			}
		}
	}
}
