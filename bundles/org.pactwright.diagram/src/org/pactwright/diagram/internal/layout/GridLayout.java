package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.Direction;

/**
 * Arranges items in rows and columns and their links in the channels between, in time that grows with their number. For
 * what is too much for finer ways, and for bands, which are groups of rows or of columns.
 */
final class GridLayout {

	private static final double MARGIN = 14;
	private static final double TRACK = 9;

	final Settings settings;
	final Item container;
	final List<Cell> cells = new ArrayList<>();
	final Map<Item, Cell> cellOf = new LinkedHashMap<>();
	private final List<Link> links;
	/** Rows lie side by side. */
	private final boolean turned;
	private final boolean flipped;
	int rows;
	int columns;
	int[] firstColumn = { 0 };
	int[] bandColumns = { 0 };
	/** The least height of rows without cells. */
	double[] leastHeight = {};
	/** The least width of all columns of a band together. */
	double[] leastBandWidth = {};
	double[] columnX;
	double[] columnWidth;
	double[] rowY;
	double[] rowHeight;
	GridRoutes routes;
	/** What it takes up across its rows and along them. */
	private double breadth;
	private double length;

	GridLayout(Settings settings, Item container, List<Item> items, List<Link> links) {
		this.settings = settings;
		this.container = container;
		this.links = links;
		this.turned = settings.direction() == Direction.RIGHT;
		this.flipped = settings.direction() == Direction.UP;
		for (Item item : items) {
			Cell cell = new Cell(item, cells.size(), size(item));
			cells.add(cell);
			cellOf.put(item, cell);
		}
		for (Link link : links) {
			Cell a = cellOf.get(Drawn.childOf(container, link.from()));
			Cell b = cellOf.get(Drawn.childOf(container, link.to()));
			if (a != b && !link.touchesLink() && !a.next.contains(b)) {
				a.next.add(b);
				b.previous.add(a);
			}
		}
	}

	private double[] size(Item item) {
		Box all = item.extent();
		double left = -all.x();
		double top = flipped ? all.bottom() - item.height : -all.y();
		// boxes of a row are in line whether there are labels below them or not
		double half = Math.max(item.height / 2 - all.y(), all.bottom() - item.height / 2);
		return turned ? new double[] { 2 * half, all.width(), half - item.height / 2, -all.x(), item.height, item.width }
				: new double[] { all.width(), all.height(), left, top, item.width, item.height };
	}

	/** Without bands. */
	void arrange() {
		GridShape.arrange(this, capacity(List.of(cells.size())), this::arrange);
	}

	private void arrange(int capacity, boolean folded) {
		rows = GridRows.assign(cells, cells.size(), capacity);
		if (folded) {
			rows = GridFold.fold(cells, rows, 1, capacity);
		}
		int[] counts = new int[rows];
		columns = 0;
		for (Cell cell : cells) {
			columns = Math.max(columns, ++counts[cell.row]);
		}
		bandColumns = new int[] { columns };
		place(folded);
	}

	/** How many times too broad it is, across its rows; less than 1 if it is too long. */
	double proportion() {
		double aspect = turned ? 1 / settings.aspect() : settings.aspect();
		return breadth / length / aspect;
	}

	/** The less, the larger everything is when the picture is fitted into a frame of the wanted shape. */
	double cost() {
		double aspect = turned ? 1 / settings.aspect() : settings.aspect();
		return Math.max(breadth / aspect, length);
	}

	/** How many cells a row should have so that groups of cells, below each other, take up a sensible shape. */
	int capacity(List<Integer> groups) {
		double width = 0;
		double height = 0;
		int most = 1;
		for (Cell cell : cells) {
			width += cell.width + settings.spacing();
			height += cell.height + settings.layerSpacing() + 2 * TRACK;
		}
		for (int group : groups) {
			most = Math.max(most, group);
		}
		double aspect = turned ? 1 / settings.aspect() : settings.aspect();
		int best = 1;
		double bestCost = Double.MAX_VALUE;
		for (int capacity = 1; capacity <= most; capacity++) {
			int rowCount = 0;
			for (int group : groups) {
				rowCount += Math.max(1, (group + capacity - 1) / capacity);
			}
			double cost = Math.max(capacity * width / cells.size() / aspect, rowCount * height / cells.size());
			if (cost < bestCost - 1e-6) {
				bestCost = cost;
				best = capacity;
			}
		}
		return best;
	}

	/**
	 * Gives columns, coordinates and ways; rows are there.
	 *
	 * @param folded whether cells of one row lead to each other
	 */
	void place(boolean folded) {
		new GridColumns(cells, rows, firstColumn, bandColumns, folded).assign();
		List<GridRoute> ways = new ArrayList<>();
		for (Link link : links) {
			Cell a = cellOf.get(Drawn.childOf(container, link.from()));
			Cell b = cellOf.get(Drawn.childOf(container, link.to()));
			boolean exact = !link.touchesLink() && a.item == link.source && b.item == link.target;
			if (a != b && exact && !link.kept) {
				boolean reversed = a.row > b.row || a.row == b.row && a.column > b.column;
				ways.add(new GridRoute(link, reversed ? b : a, reversed ? a : b, reversed));
			}
		}
		routes = new GridRoutes(this, ways, turned);
		routes.choosePassages();
		placeColumns();
		routes.choosePorts();
		routes.chooseTracks();
		placeRows();
		cells.forEach(this::placeItem);
		ways.forEach(this::draw);
	}

	private void placeColumns() {
		columnWidth = new double[columns];
		columnX = new double[columns];
		cells.forEach(cell -> columnWidth[cell.column] = Math.max(columnWidth[cell.column], cell.width));
		for (int band = 0; band < leastBandWidth.length; band++) {
			widen(band);
		}
		double x = routes.placeLane(0, 0, 0);
		for (int column = 0; column < columns; column++) {
			columnX[column] = x;
			boolean edge = column + 1 == columns;
			x = routes.placeLane(column + 1, x + columnWidth[column], edge ? 0 : settings.spacing());
		}
		breadth = Math.max(1, x);
		for (Cell cell : cells) {
			cell.x = Math.rint(columnX[cell.column] + (columnWidth[cell.column] - cell.width) / 2) + cell.boxLeft;
		}
	}

	private void widen(int band) {
		double sum = 0;
		for (int i = 0; i < bandColumns[band]; i++) {
			sum += columnWidth[firstColumn[band] + i] + settings.spacing();
		}
		if (sum < leastBandWidth[band]) {
			for (int i = 0; i < bandColumns[band]; i++) {
				columnWidth[firstColumn[band] + i] += Math.ceil((leastBandWidth[band] - sum) / bandColumns[band]);
			}
		}
	}

	private void placeRows() {
		rowHeight = new double[rows];
		rowY = new double[rows];
		for (int row = 0; row < leastHeight.length; row++) {
			rowHeight[row] = leastHeight[row];
		}
		cells.forEach(cell -> rowHeight[cell.row] = Math.max(rowHeight[cell.row], cell.height));
		double y = 0;
		for (int row = 0; row < rows; row++) {
			y = routes.placeChannel(row, y, row == 0 ? 0 : settings.layerSpacing());
			rowY[row] = y;
			y += rowHeight[row];
		}
		length = Math.max(1, routes.placeChannel(rows, y, 0));
		for (Cell cell : cells) {
			cell.y = Math.rint(rowY[cell.row] + (rowHeight[cell.row] - cell.height) / 2) + cell.boxTop;
		}
	}

	static double margin() {
		return MARGIN;
	}

	static double track() {
		return TRACK;
	}

	private void placeItem(Cell cell) {
		Point p = point(cell.x, cell.y);
		cell.item.x = p.x();
		cell.item.y = flipped ? p.y() - cell.boxHeight : p.y();
	}

	/** From the coordinates of the grid to those of the diagram. */
	Point point(double x, double y) {
		return turned ? new Point(Math.rint(y), Math.rint(x))
				: flipped ? new Point(Math.rint(x), -Math.rint(y)) : new Point(Math.rint(x), Math.rint(y));
	}

	/** A label that begins at a place beside a line and stands on a line. */
	private Box label(double x, double bottom, org.pactwright.diagram.geometry.Size size) {
		if (turned) {
			return new Box(Math.rint(bottom - size.width()), Math.rint(x), size.width(), size.height());
		}
		return flipped ? new Box(Math.rint(x), -Math.rint(bottom), size.width(), size.height())
				: new Box(Math.rint(x), Math.rint(bottom - size.height()), size.width(), size.height());
	}

	private void draw(GridRoute way) {
		Link link = way.link;
		link.clear();
		link.frame = container;
		List<Point> points = new ArrayList<>();
		routes.points(way).forEach(p -> points.add(point(p.x(), p.y())));
		link.points = Geometry.simplified(way.reversed ? points.reversed() : points);
		if (way.upperLabel != null) {
			Box box = label(way.upperX + 4, way.upperLabel.at, way.sizeAtUpper());
			link.beginBox = way.reversed ? link.beginBox : box;
			link.endBox = way.reversed ? box : link.endBox;
		}
		if (way.lowerLabel != null) {
			Box box = label(way.lowerX + 4, way.lowerLabel.at, way.sizeAtLower());
			link.beginBox = way.reversed ? box : link.beginBox;
			link.endBox = way.reversed ? link.endBox : box;
		}
		if (link.center.width() > 0 && way.direct) {
			link.centerBox = label(way.upper.right() + 3, routes.level(way) + 4 + link.center.width(), link.center);
		} else if (link.center.width() > 0) {
			Tracks.Stretch track = way.labelLow ? way.lowerTrack : way.upperTrack;
			double across = turned ? link.center.height() : link.center.width();
			double x = track.to - track.from > across + 12 ? (track.from + track.to - across) / 2 : track.from + 5;
			link.centerBox = label(x, track.at - 3, link.center);
		}
	}
}
