package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders the cells of rows so that few links cross, and gives them columns near what they are linked with. Cells of a row
 * keep to the columns of their section (all columns, or those of a lane).
 */
final class GridColumns {

	private static final int SWEEPS = 14;
	private static final int SWEEPS_OF_LARGE = 6;
	private static final int LARGE = 5_000;

	/** Cells that share a stretch of columns in one row. */
	private record Section(List<Cell> cells, int first, int columns) {
	}

	private final List<List<Section>> rows = new ArrayList<>();
	private final int sweeps;
	private final GridRuns runs;

	/**
	 * @param cells with rows
	 * @param firstColumn of each band
	 * @param columns of each band
	 * @param folded whether cells of one row lead to each other; those that do one by one stay in that order
	 */
	GridColumns(List<Cell> cells, int rowCount, int[] firstColumn, int[] columns, boolean folded) {
		this.runs = folded ? new GridRuns() : null;
		sweeps = cells.size() > LARGE ? SWEEPS_OF_LARGE : SWEEPS;
		List<List<List<Cell>>> grouped = new ArrayList<>();
		for (int row = 0; row < rowCount; row++) {
			List<List<Cell>> bands = new ArrayList<>();
			for (int band = 0; band < columns.length; band++) {
				bands.add(new ArrayList<>());
			}
			grouped.add(bands);
		}
		cells.forEach(cell -> grouped.get(cell.row).get(cell.band).add(cell));
		for (List<List<Cell>> bands : grouped) {
			List<Section> sections = new ArrayList<>();
			for (int band = 0; band < columns.length; band++) {
				if (folded) {
					runs.order(bands.get(band));
				}
				if (!bands.get(band).isEmpty()) {
					sections.add(new Section(bands.get(band), firstColumn[band], columns[band]));
				}
			}
			rows.add(sections);
		}
	}

	void assign() {
		rows.forEach(row -> row.forEach(GridColumns::center));
		for (int sweep = 0; sweep < sweeps; sweep++) {
			boolean down = sweep % 2 == 0;
			for (int i = 0; i < rows.size(); i++) {
				for (Section section : rows.get(down ? i : rows.size() - 1 - i)) {
					order(section, down, sweep < sweeps - 4);
				}
			}
		}
		for (int sweep = 0; sweep < 6; sweep++) {
			for (int i = 0; i < rows.size(); i++) {
				rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i).forEach(this::settle);
			}
		}
	}

	private void settle(Section section) {
		double[] wishes = wishes(section, true, true);
		if (runs != null) {
			runs.together(section.cells, wishes);
		}
		fit(section, wishes);
	}

	private static void center(Section section) {
		int start = section.first + (section.columns - section.cells.size()) / 2;
		for (int i = 0; i < section.cells.size(); i++) {
			section.cells.get(i).column = start + i;
		}
	}

	private void order(Section section, boolean down, boolean oneSided) {
		double[] wishes = wishes(section, down || !oneSided, !down || !oneSided);
		if (runs != null) {
			runs.together(section.cells, wishes);
		}
		Integer[] order = new Integer[section.cells.size()];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		java.util.Arrays.sort(order, Comparator.comparingDouble((Integer i) -> wishes[i]).thenComparingInt(i -> i));
		List<Cell> sorted = new ArrayList<>();
		double[] sortedWishes = new double[order.length];
		for (int i = 0; i < order.length; i++) {
			sorted.add(section.cells.get(order[i]));
			sortedWishes[i] = wishes[order[i]];
		}
		section.cells.clear();
		section.cells.addAll(sorted);
		fit(section, sortedWishes);
	}

	/** Where cells would like to be: the mean of what they are linked with, above or below or both. */
	private static double[] wishes(Section section, boolean above, boolean below) {
		double[] wishes = new double[section.cells.size()];
		for (int i = 0; i < wishes.length; i++) {
			Cell cell = section.cells.get(i);
			double sum = 0;
			int count = 0;
			for (List<Cell> side : List.of(cell.previous, cell.next)) {
				for (Cell other : side) {
					if (other.row < cell.row && above || other.row > cell.row && below || other.row == cell.row) {
						sum += other.column;
						count++;
					}
				}
			}
			wishes[i] = count == 0 ? cell.column : sum / count;
		}
		return wishes;
	}

	/**
	 * Columns as near to the wishes as the order allows: neighbours that want the same place share the difference (pools
	 * of adjacent violators).
	 */
	private static void fit(Section section, double[] wishes) {
		int n = wishes.length;
		double[] mean = new double[n];
		int[] count = new int[n];
		int pools = 0;
		for (int i = 0; i < n; i++) {
			mean[pools] = wishes[i] - i;
			count[pools] = 1;
			pools++;
			while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
				int both = count[pools - 2] + count[pools - 1];
				mean[pools - 2] = (mean[pools - 2] * count[pools - 2] + mean[pools - 1] * count[pools - 1]) / both;
				count[pools - 2] = both;
				pools--;
			}
		}
		int i = 0;
		for (int pool = 0; pool < pools; pool++) {
			long start = Math.round(mean[pool]);
			for (int k = 0; k < count[pool]; k++, i++) {
				long column = Math.max(section.first, Math.min(section.first + section.columns - n, start));
				section.cells.get(i).column = (int) column + i;
			}
		}
	}
}
