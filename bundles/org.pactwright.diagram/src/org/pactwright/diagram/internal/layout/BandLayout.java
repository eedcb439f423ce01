package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.Bands;

/**
 * Arranges the top level in bands. Where bands follow each other in the direction of links (tiers), a band is a group of
 * rows; where links run along them (lanes of actors), a group of columns.
 */
final class BandLayout {

	private final ContentLayout layout;
	private final Settings settings;
	private final BandStrips strips;
	private final int count;

	BandLayout(ContentLayout layout, Bands bands) {
		this.layout = layout;
		this.settings = layout.settings;
		this.strips = new BandStrips(layout.drawn.root, bands, settings.direction());
		this.count = strips.count;
	}

	void arrange() {
		Item root = layout.drawn.root;
		root.children.forEach(item -> BorderNodes.place(item, item.borders.stream().map(b -> new Point(0, 0)).toList()));
		List<Link> links = layout.linksIn(root).stream()
				.filter(link -> Drawn.childOf(root, link.from()) != null && Drawn.childOf(root, link.to()) != null).toList();
		GridLayout grid = new GridLayout(settings, root, root.children, links);
		for (Cell cell : grid.cells) {
			cell.band = strips.band(strips.position(cell.item));
		}
		if (count == 0) {
			return;
		}
		if (strips.horizontal == settings.vertical()) {
			rows(grid);
		} else {
			columns(grid);
		}
		moveBehindTitles();
	}

	private double least(int band) {
		return strips.least(strips.band(band));
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
		GridShape.arrange(grid, capacity, (wanted, folded) -> rows(grid, members, wanted));
	}

	private void rows(GridLayout grid, List<List<Cell>> members, int capacity) {
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
		grid.place(false);
		for (int i = 0; i < bandOf.length; i++) {
			grid.cells.get(i).band = bandOf[i];
		}
	}

	private void columns(GridLayout grid) {
		List<List<Cell>> members = members(grid);
		GridShape.arrange(grid, capacity(grid, members), (wanted, folded) -> columns(grid, wanted, folded));
	}

	private void columns(GridLayout grid, int capacity, boolean folded) {
		int rows = GridRows.assign(grid.cells, grid.cells.size(), capacity);
		grid.rows = Math.max(1, folded ? GridFold.fold(grid.cells, rows, count, capacity) : rows);
		grid.columns = 0;
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
		grid.place(folded);
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

	/** So that the first band begins at the origin. */
	private void moveBehindTitles() {
		Item root = layout.drawn.root;
		if (root.children.isEmpty()) {
			return;
		}
		Block all = Block.of(root, root.children, layout.drawn.links);
		strips.bound(strips.extents(root.children));
		double start = BandStrips.STRIP + BandStrips.MARGIN;
		double first = strips.first(all);
		all.moveTo(strips.horizontal ? start : all.x - first, strips.horizontal ? all.y - first : start);
	}
}
