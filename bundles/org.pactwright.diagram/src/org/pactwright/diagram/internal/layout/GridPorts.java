package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.internal.layout.GridRoute.Passage;

/** Chooses where links leave and reach the cells of a grid, once it is known where they run and where columns lie. */
final class GridPorts {

	/** Between the arrowheads of lines that end beside each other. */
	private static final double APART = 16;
	private static final double STEP = 24;

	private final List<Cell> cells;
	private final List<GridRoute> routes;
	private final boolean turned;
	private final Map<Cell, List<GridRoute>> below;
	private final Map<Cell, List<GridRoute>> above;

	/**
	 * @param turned whether rows lie side by side
	 * @param below the links at the lower side of cells
	 * @param above those at the upper side
	 */
	GridPorts(List<Cell> cells, List<GridRoute> routes, boolean turned, Map<Cell, List<GridRoute>> below,
			Map<Cell, List<GridRoute>> above) {
		this.cells = cells;
		this.routes = routes;
		this.turned = turned;
		this.below = below;
		this.above = above;
	}

	/** Where links leave and reach their cells, evenly apart in the order of where they lead. */
	void choose() {
		for (Cell cell : cells) {
			spread(cell, below.getOrDefault(cell, List.of()));
			spread(cell, above.getOrDefault(cell, List.of()));
		}
		routes.forEach(this::straighten);
		Map<Integer, List<Double>> leaving = new HashMap<>();
		for (GridRoute way : routes) {
			if (!way.direct) {
				leaving.computeIfAbsent(way.upperChannel(), c -> new ArrayList<>()).add(way.upperX);
				if (way.isLevel()) {
					leaving.get(way.upperChannel()).add(way.lowerX);
				}
			}
		}
		leaving.values().forEach(list -> list.sort(Comparator.naturalOrder()));
		for (Cell cell : cells) {
			for (GridRoute way : above.getOrDefault(cell, List.of())) {
				boolean straight = Math.abs(way.upperX - way.lowerX) < 0.5;
				if (!straight) {
					avoid(way, cell, leaving.getOrDefault(way.lowerChannel(), List.of()));
				}
			}
		}
	}

	/** Brings both ends to the same place where that is possible, so that the line has no bend. */
	private void straighten(GridRoute way) {
		if (way.direct || way.isLevel() || !way.isShort() && !isInColumn(way) || way.upperX == way.lowerX) {
			return;
		}
		if (isFreeAt(way, way.lower, above, way.upperX)) {
			way.lowerX = way.upperX;
		} else if (isFreeAt(way, way.upper, below, way.lowerX)) {
			way.upperX = way.lowerX;
		}
	}

	/** Whether it leads straight down, but for where it leaves and reaches its cells. */
	private static boolean isInColumn(GridRoute way) {
		return !way.isLevel() && way.upper.column == way.lower.column && way.passage != Passage.LANE;
	}

	private boolean isFreeAt(GridRoute way, Cell cell, Map<Cell, List<GridRoute>> side, double x) {
		double edge = Math.min(8, cell.boxWidth / 4);
		if (x < cell.x + edge || x > cell.right() - edge) {
			return false;
		}
		double now = way.upper == cell ? way.upperX : way.lowerX;
		for (GridRoute other : side.getOrDefault(cell, List.of())) {
			double at = other.upper == cell ? other.upperX : other.lowerX;
			double need = Math.max(APART, roomForLabel(at < x ? other : way));
			if (other != way && (Math.abs(at - x) < need || (at - now) * (at - x) < 0)) {
				return false;
			}
		}
		return true;
	}

	/** Lines that come from above and from below must not run on each other. */
	private static void avoid(GridRoute way, Cell cell, List<Double> others) {
		double step = 3;
		for (int i = 1; i <= 8 && isNear(others, way.lowerX); i++) {
			double moved = way.lowerX + step * (i % 2 == 1 ? i : -i);
			if (moved > cell.x + 3 && moved < cell.right() - 3) {
				way.lowerX = moved;
			}
		}
	}

	private static boolean isNear(List<Double> sorted, double x) {
		int at = Collections.binarySearch(sorted, x);
		at = at < 0 ? -at - 1 : at;
		return at < sorted.size() && sorted.get(at) - x < 2.5 || at > 0 && x - sorted.get(at - 1) < 2.5;
	}

	private void spread(Cell cell, List<GridRoute> ways) {
		List<GridRoute> sorted = new ArrayList<>(ways);
		sorted.sort(Comparator.comparingDouble((GridRoute way) -> aim(way, cell)).thenComparingInt(w -> w.link.index));
		double[] offsets = new double[sorted.size()];
		for (int i = 1; i < offsets.length; i++) {
			offsets[i] = offsets[i - 1] + Math.max(STEP, roomForLabel(sorted.get(i - 1)));
		}
		double length = offsets.length == 0 ? 0 : offsets[offsets.length - 1];
		double most = cell.boxWidth * (sorted.size() - 1) / (sorted.size() + 1);
		double factor = length > most ? most / length : 1;
		for (int i = 0; i < offsets.length; i++) {
			GridRoute way = sorted.get(i);
			double x = Math.rint(cell.middle() + (offsets[i] - length / 2) * factor);
			if (way.upper == cell) {
				way.upperX = x;
			} else {
				way.lowerX = x;
			}
		}
	}

	/** What the label of a link to the cell across needs beside the line. */
	private double roomForLabel(GridRoute way) {
		return isInColumn(way) && way.link.center.width() > 0 ? (turned ? way.link.center.height() : way.link.center.width()) + 10 : 0;
	}

	/** Where a link turns to after it left a cell. */
	private double aim(GridRoute way, Cell cell) {
		Cell other = way.upper == cell ? way.lower : way.upper;
		if (way.passage == Passage.LANE) {
			return way.laneX();
		}
		double nearer = other.column == cell.column ? 0 : other.column > cell.column ? 0.001 : -0.001;
		return other.middle() + nearer * Math.abs(other.row - cell.row);
	}
}
