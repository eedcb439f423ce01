package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.Bands;

/**
 * Arranges the top level in bands. Where bands follow each other in the direction of links (tiers), a band is a group of
 * rows; where links run along them (lanes of actors), a group of columns.
 */
final class BandLayout {

	/** Where the title stands, at the start of a band. */
	static final double STRIP = 28;
	private static final double MARGIN = 18;
	private static final double LEAST = 70;
	private static final double LETTER = 8;

	private final ContentLayout layout;
	private final Settings settings;
	private final Bands bands;
	private final Map<String, Integer> number = new HashMap<>();
	private final int count;

	BandLayout(ContentLayout layout, Bands bands) {
		this.layout = layout;
		this.settings = layout.settings;
		this.bands = bands;
		bands.bands().forEach(strip -> number.put(strip.key(), number.size()));
		boolean strays = layout.drawn.root.children.stream().anyMatch(item -> band(item, bands) < 0);
		this.count = bands.bands().size() + (strays ? 1 : 0);
	}

	/** Which band an item of the top level lies in; less than 0 for none. */
	static int band(Item item, Bands bands) {
		String key = bands.bandOf().apply(item.shape).orElse(null);
		for (int i = 0; i < bands.bands().size(); i++) {
			if (bands.bands().get(i).key().equals(key)) {
				return i;
			}
		}
		return -1;
	}

	void arrange() {
		Item root = layout.drawn.root;
		root.children.forEach(item -> BorderNodes.place(item, item.borders.stream().map(b -> new Point(0, 0)).toList()));
		List<Link> links = layout.linksIn(root).stream()
				.filter(link -> Drawn.childOf(root, link.from()) != null && Drawn.childOf(root, link.to()) != null).toList();
		GridLayout grid = new GridLayout(settings, root, root.children, links);
		for (Cell cell : grid.cells) {
			int band = band(cell.item, bands);
			cell.band = band < 0 ? count - 1 : band;
		}
		if (count == 0) {
			return;
		}
		if (bands.horizontal() == settings.vertical()) {
			rows(grid);
		} else {
			columns(grid);
		}
	}

	private double least(int band) {
		return band < bands.bands().size() ? Math.max(LEAST, bands.bands().get(band).title().length() * LETTER + 20) : 0;
	}

	private List<List<Cell>> members(GridLayout grid) {
		List<List<Cell>> members = new ArrayList<>();
		for (int band = 0; band < count; band++) {
			members.add(new ArrayList<>());
		}
		grid.cells.forEach(cell -> members.get(cell.band).add(cell));
		return members;
	}

	private void rows(GridLayout grid) {
		List<List<Cell>> members = members(grid);
		int capacity = grid.cells.isEmpty() ? 1 : grid.capacity(members.stream().map(List::size).toList());
		int[] first = new int[count + 1];
		for (int band = 0; band < count; band++) {
			int rows = GridRows.assign(members.get(band), grid.cells.size(), capacity);
			for (Cell cell : members.get(band)) {
				cell.row += first[band];
			}
			first[band + 1] = first[band] + Math.max(1, rows);
		}
		grid.rows = first[count];
		int[] used = new int[grid.rows];
		grid.columns = 1;
		for (Cell cell : grid.cells) {
			grid.columns = Math.max(grid.columns, ++used[cell.row]);
		}
		grid.bandColumns = new int[] { grid.columns };
		grid.leastHeight = new double[grid.rows];
		for (int band = 0; band < count; band++) {
			int rows = first[band + 1] - first[band];
			for (int row = first[band]; row < first[band + 1]; row++) {
				grid.leastHeight[row] = Math.max(30, (least(band) - settings.layerSpacing()) / rows);
			}
		}
		int[] bandOf = grid.cells.stream().mapToInt(cell -> cell.band).toArray();
		grid.cells.forEach(cell -> cell.band = 0);
		grid.place();
		for (int i = 0; i < bandOf.length; i++) {
			grid.cells.get(i).band = bandOf[i];
		}
		double[] from = new double[count];
		double[] to = new double[count];
		for (int band = 0; band < count; band++) {
			from[band] = band == 0 ? grid.rowY[0] - MARGIN : to[band - 1];
			int last = first[band + 1] - 1;
			double end = grid.rowY[last] + grid.rowHeight[last];
			to[band] = band == count - 1 ? end + MARGIN : Math.rint((end + grid.rowY[last + 1]) / 2);
		}
		widenEnds(grid, from, to, true);
		finish(from, to, settings.direction() == org.pactwright.diagram.layout.Direction.UP);
	}

	private void columns(GridLayout grid) {
		List<List<Cell>> members = members(grid);
		int capacity = capacity(grid, members);
		grid.rows = Math.max(1, GridRows.assign(grid.cells, grid.cells.size(), capacity));
		int[][] used = new int[grid.rows][count];
		grid.bandColumns = new int[count];
		grid.firstColumn = new int[count];
		grid.leastBandWidth = new double[count];
		for (Cell cell : grid.cells) {
			int n = ++used[cell.row][cell.band];
			grid.bandColumns[cell.band] = Math.max(grid.bandColumns[cell.band], n);
		}
		for (int band = 0; band < count; band++) {
			grid.bandColumns[band] = Math.max(1, grid.bandColumns[band]);
			grid.firstColumn[band] = grid.columns;
			grid.columns += grid.bandColumns[band];
			grid.leastBandWidth[band] = least(band);
		}
		grid.place();
		double[] from = new double[count];
		double[] to = new double[count];
		for (int band = 0; band < count; band++) {
			from[band] = band == 0 ? grid.columnX[0] - MARGIN : to[band - 1];
			int last = grid.firstColumn[band] + grid.bandColumns[band] - 1;
			double end = grid.columnX[last] + grid.columnWidth[last];
			to[band] = band == count - 1 ? end + MARGIN : Math.rint((end + grid.columnX[last + 1]) / 2);
		}
		widenEnds(grid, from, to, false);
		finish(from, to, false);
	}

	/** Links in the outermost channels belong to the outermost bands. */
	private void widenEnds(GridLayout grid, double[] from, double[] to, boolean rows) {
		for (Link link : layout.drawn.links) {
			if (!link.isRouted() || link.frame != layout.drawn.root) {
				continue;
			}
			Box box = Geometry.around(link);
			boolean upright = bands.horizontal();
			double low = upright ? box.y() : box.x();
			double high = upright ? box.bottom() : box.right();
			boolean flipped = rows && settings.direction() == org.pactwright.diagram.layout.Direction.UP;
			from[0] = Math.min(from[0], (flipped ? -high : low) - 10);
			to[count - 1] = Math.max(to[count - 1], (flipped ? -low : high) + 10);
		}
	}

	/** How many cells of a lane may lie side by side. */
	private int capacity(GridLayout grid, List<List<Cell>> members) {
		int most = members.stream().mapToInt(List::size).max().orElse(1);
		double width = grid.cells.stream().mapToDouble(c -> c.width + settings.spacing()).average().orElse(1);
		double height = grid.cells.stream().mapToDouble(c -> c.height + settings.layerSpacing()).average().orElse(1);
		double aspect = settings.vertical() ? settings.aspect() : 1 / settings.aspect();
		int best = 1;
		double bestCost = Double.MAX_VALUE;
		for (int capacity = 1; capacity <= Math.max(1, most); capacity++) {
			double across = 0;
			double along = 0;
			for (List<Cell> lane : members) {
				across += Math.max(1, Math.min(capacity, lane.size())) * width;
				along = Math.max(along, (lane.size() + capacity - 1) / capacity * height);
			}
			double cost = Math.max(across / aspect, along);
			if (cost < bestCost - 1e-6) {
				bestCost = cost;
				best = capacity;
			}
		}
		return best;
	}

	/** Moves everything behind the titles and to the origin, and makes the bands. */
	private void finish(double[] from, double[] to, boolean flipped) {
		Item root = layout.drawn.root;
		Block all = root.children.isEmpty() ? null : Block.of(root, root.children, layout.drawn.links);
		double low = flipped ? -to[count - 1] : from[0];
		double start = STRIP + MARGIN;
		double length = LEAST * 4;
		if (all != null) {
			double shift = -low;
			if (bands.horizontal()) {
				all.moveTo(start, all.y + shift);
				length = Math.max(length, start + all.width + MARGIN);
			} else {
				all.moveTo(all.x + shift, start);
				length = Math.max(length, start + all.height + MARGIN);
			}
		}
		for (int band = 0; band < bands.bands().size(); band++) {
			Bands.Strip strip = bands.bands().get(band);
			double begin = (flipped ? -to[band] : from[band]) - low;
			double breadth = to[band] - from[band];
			Box area = bands.horizontal() ? new Box(0, begin, length, breadth) : new Box(begin, 0, breadth, length);
			layout.bands.add(new Band(strip.title(), area, bands.horizontal(), strip.background()));
		}
	}

}
