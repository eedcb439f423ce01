package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.layout.GridRoute.Passage;

/** Finds the ways of links through a grid: passages first, then where they leave their cells, then tracks. */
final class GridRoutes {

	private static final double LABEL = 5;
	/** Between places where links leave a cell. */
	private static final double NEAR = 7;

	/** A stretch of a column without cells that links from or to one side of a cell use. */
	private record Use(int from, int to, Cell cell, boolean below) {
	}

	private final GridLayout grid;
	private final List<GridRoute> routes;
	private final boolean turned;
	private final Set<Long> taken = new HashSet<>();
	private final Map<Integer, List<Use>> uses = new HashMap<>();
	private final Map<Integer, Tracks> lanes = new HashMap<>();
	/** The room that labels of links straight across need in a lane, where it begins. */
	private final Map<Integer, Double> besides = new HashMap<>();
	private final Map<Integer, Tracks> lines = new HashMap<>();
	private final Map<Integer, Tracks> labelsBelow = new HashMap<>();
	private final Map<Integer, Tracks> labelsAbove = new HashMap<>();
	private final Map<Cell, List<GridRoute>> below = new HashMap<>();
	private final Map<Cell, List<GridRoute>> above = new HashMap<>();

	GridRoutes(GridLayout grid, List<GridRoute> routes, boolean turned) {
		this.grid = grid;
		this.routes = routes;
		this.turned = turned;
	}

	/** A label's size along the channel and across it. */
	private double along(Size size) {
		return turned ? size.height() : size.width();
	}

	private double across(Size size) {
		return turned ? size.width() : size.height();
	}

	private static long key(int row, int column) {
		return (long) row << 32 | column;
	}

	void choosePassages() {
		grid.cells.forEach(cell -> taken.add(key(cell.row, cell.column)));
		Set<Long> direct = new HashSet<>();
		for (GridRoute way : routes) {
			if (way.isLevel()) {
				way.direct = isClear(way, direct);
			} else if (way.lower.row > way.upper.row + 1 && way.upper.column == way.lower.column) {
				way.passage = passage(way);
			}
			if (!way.direct) {
				below.computeIfAbsent(way.upper, c -> new ArrayList<>()).add(way);
				(way.isLevel() ? below : above).computeIfAbsent(way.lower, c -> new ArrayList<>()).add(way);
			}
		}
		chooseLongPassages();
	}

	/**
	 * Whether a link within a row can run straight across: nothing lies between, and its label has room beside it where it
	 * leaves.
	 *
	 * @param direct takes up the places after which such links run, by row and column
	 */
	private boolean isClear(GridRoute way, Set<Long> direct) {
		Size label = way.link.center;
		boolean roomy = label.width() <= 0 || turned && label.width() <= Math.min(way.upper.boxHeight, way.lower.boxHeight) - 20;
		if (!roomy || way.link.begin.width() + way.link.end.width() > 0) {
			return false;
		}
		Set<Long> along = new HashSet<>();
		for (int column = way.upper.column; column < way.lower.column; column++) {
			long key = key(way.upper.row, column);
			if (column > way.upper.column && taken.contains(key) || direct.contains(key)) {
				return false;
			}
			along.add(key);
		}
		if (label.width() > 0) {
			besides.merge(way.upper.column + 1, label.height() + 6, Math::max);
		}
		return direct.addAll(along);
	}

	/** Where a link straight across a row runs, along the rows; left in the box if its label needs the room. */
	double level(GridRoute way) {
		double top = Math.max(way.upper.y, way.lower.y);
		double bottom = Math.min(way.upper.bottom(), way.lower.bottom());
		double middle = Math.rint((top + bottom) / 2);
		double label = way.link.center.width();
		return label > 0 ? Math.min(middle, Math.max(top + 8, bottom - label - 8)) : middle;
	}

	private void chooseLongPassages() {
		for (GridRoute way : routes) {
			if (way.lower.row > way.upper.row + 1 && way.upper.column != way.lower.column) {
				way.passage = passage(way);
			}
		}
	}

	private Passage passage(GridRoute way) {
		int from = way.upper.row + 1;
		int to = way.lower.row - 1;
		if (isFree(way.lower, false, from, to)) {
			return Passage.LOWER_COLUMN;
		}
		if (isFree(way.upper, true, from, to)) {
			return Passage.UPPER_COLUMN;
		}
		way.lane = way.upper.column < way.lower.column ? way.lower.column : way.lower.column + 1;
		if (way.upper.column == way.lower.column) {
			way.lane = way.lower.column < grid.columns / 2 ? way.lower.column + 1 : way.lower.column;
		}
		way.laneTrack = lanes.computeIfAbsent(way.lane, l -> new Tracks(0.5)).add(from, to + 1.0, GridLayout.track());
		return Passage.LANE;
	}

	/** Links at one side of a cell leave it apart, so that they can run straight beside each other. */
	private boolean isFree(Cell cell, boolean below, int from, int to) {
		for (int row = from; row <= to; row++) {
			if (taken.contains(key(row, cell.column))) {
				return false;
			}
		}
		List<Use> used = uses.computeIfAbsent(cell.column, c -> new ArrayList<>());
		for (Use use : used) {
			if (use.from <= to + 1 && from <= use.to + 1 && (use.cell != cell || use.below != below)) {
				return false;
			}
		}
		used.add(new Use(from, to, cell, below));
		return true;
	}

	/** Places the lane left of a column; gives where the column begins. */
	double placeLane(int lane, double x, double least) {
		Tracks tracks = lanes.get(lane);
		double labels = besides.getOrDefault(lane, 0.0);
		if (tracks == null) {
			return x + (labels > 0 ? Math.max(least, Math.ceil(labels + 2 * GridLayout.margin())) : least);
		}
		tracks.assign();
		double breadth = tracks.breadth();
		double space = Math.max(least, labels + breadth + 2 * GridLayout.margin());
		tracks.place(x + labels + (space - labels - breadth - GridLayout.track()) / 2);
		return x + Math.ceil(space);
	}

	/** Where links leave and reach their cells. */
	void choosePorts() {
		new GridPorts(grid.cells, routes, turned, below, above).choose();
	}

	void chooseTracks() {
		for (GridRoute way : routes) {
			if (way.direct) {
				continue;
			}
			Size center = way.link.center;
			double thick = center.width() > 0 ? across(center) + LABEL : 0;
			boolean atUpper = way.isShort() || way.passage == Passage.LOWER_COLUMN || way.passage == Passage.LANE;
			boolean atLower = way.passage == Passage.UPPER_COLUMN || way.passage == Passage.LANE;
			double upperTo = switch (way.passage) {
			case NONE, LOWER_COLUMN -> way.lowerX;
			case LANE -> way.laneX();
			case UPPER_COLUMN -> way.upperX;
			};
			double lowerFrom = way.passage == Passage.LANE ? way.laneX() : way.upperX;
			way.labelLow = !atUpper || atLower && Math.abs(lowerFrom - way.lowerX) > Math.abs(way.upperX - upperTo);
			if (atUpper) {
				way.upperTrack = line(way.upperChannel(), way.upperX, upperTo, way.labelLow ? 0 : thick, center);
			}
			if (atLower) {
				way.lowerTrack = line(way.lowerChannel(), lowerFrom, way.lowerX, way.labelLow ? thick : 0, center);
			}
			way.upperLabel = label(labelsBelow, way.upperChannel(), way.upperX, way.sizeAtUpper());
			way.lowerLabel = label(way.isLevel() ? labelsBelow : labelsAbove, way.lowerChannel(), way.lowerX, way.sizeAtLower());
		}
	}

	private Tracks.Stretch line(int channel, double from, double to, double thick, Size label) {
		double left = Math.min(from, to);
		double right = Math.max(from, to);
		if (thick > 0 && right - left < along(label) + 12) {
			right = left + along(label) + 12;
		}
		return lines.computeIfAbsent(channel, c -> new Tracks(NEAR)).add(left, right, GridLayout.track() + thick);
	}

	private Tracks.Stretch label(Map<Integer, Tracks> where, int channel, double x, Size size) {
		return size.width() <= 0 ? null : where.computeIfAbsent(channel, c -> new Tracks(2)).add(x, x + along(size) + 8,
				across(size) + 3);
	}

	/** Places what runs above a row; gives where the row begins. */
	double placeChannel(int channel, double y, double least) {
		Tracks first = labelsBelow.getOrDefault(channel, new Tracks(0));
		Tracks second = lines.getOrDefault(channel, new Tracks(0));
		Tracks third = labelsAbove.getOrDefault(channel, new Tracks(0));
		for (Tracks tracks : List.of(first, second, third)) {
			tracks.assign();
		}
		double needed = first.breadth() + second.breadth() + third.breadth();
		if (needed == 0) {
			return y + least;
		}
		double margin = GridLayout.margin();
		double extra = Math.max(0, least - needed - 2 * margin);
		double at = y + (first.breadth() > 0 ? 4 : margin);
		first.place(at);
		at += first.breadth() + extra / 2 + (first.breadth() > 0 ? margin - 4 : 0);
		second.place(at - GridLayout.track() / 2);
		at += second.breadth() + extra / 2;
		third.place(at);
		return Math.ceil(at + third.breadth() + margin);
	}

	/** The points of a way, from the upper to the lower cell. */
	List<Point> points(GridRoute way) {
		List<Point> points = new ArrayList<>();
		if (way.direct) {
			double y = level(way);
			points.add(new Point(way.upper.right(), y));
			points.add(new Point(way.lower.x, y));
			return points;
		}
		points.add(new Point(way.upperX, way.upper.bottom()));
		if (way.upperTrack != null) {
			double turn = way.passage == Passage.LANE ? way.laneX() : way.lowerX;
			points.add(new Point(way.upperX, way.upperTrack.at));
			points.add(new Point(turn, way.upperTrack.at));
		}
		if (way.lowerTrack != null) {
			double turn = way.passage == Passage.LANE ? way.laneX() : way.upperX;
			points.add(new Point(turn, way.lowerTrack.at));
			points.add(new Point(way.lowerX, way.lowerTrack.at));
		}
		points.add(new Point(way.lowerX, way.isLevel() ? way.lower.bottom() : way.lower.y));
		return points;
	}
}
