package org.pactwright.diagram.internal.layout;

import java.util.List;

/** Puts blocks that are alike in rows and columns, in their order: what is unconnected looks calm this way. */
final class Table {

	private Table() {
	}

	/** Moves the blocks; gives false and moves none if that would waste much room. */
	static boolean arrange(List<Block> blocks, double gap, double aspect) {
		double area = 0;
		for (Block block : blocks) {
			area += (block.width + gap) * (block.height + gap);
		}
		int best = 0;
		double bestCost = Double.MAX_VALUE;
		double bestArea = 0;
		int most = Math.min(blocks.size(), (int) Math.ceil(3 * Math.sqrt(blocks.size() * aspect)) + 2);
		int first = Math.max(1, (int) (0.3 * Math.sqrt(blocks.size() / 4.0)));
		for (int columns = first; columns <= most; columns++) {
			double width = sum(widths(blocks, columns), gap);
			double height = sum(heights(blocks, columns), gap);
			double cost = Math.max(width / aspect, height);
			if (cost < bestCost - 0.5) {
				bestCost = cost;
				best = columns;
				bestArea = (width + gap) * (height + gap);
			}
		}
		if (bestArea > 1.6 * area + 1 && blocks.size() > 2) {
			return false;
		}
		place(blocks, widths(blocks, best), heights(blocks, best), gap);
		return true;
	}

	/**
	 * Moves the blocks into as many columns as a width has room for, at least one.
	 *
	 * @return width and height of what they take up
	 */
	static double[] within(List<Block> blocks, double gap, double width) {
		int columns = 1;
		double narrowest = blocks.stream().mapToDouble(block -> block.width).min().orElse(width);
		int most = (int) Math.min(blocks.size(), (width + gap) / (narrowest + gap));
		for (int i = most; i > 1 && columns == 1; i--) {
			columns = sum(widths(blocks, i), gap) <= width ? i : 1;
		}
		double[] widths = widths(blocks, columns);
		double[] heights = heights(blocks, columns);
		place(blocks, widths, heights, gap);
		return new double[] { sum(widths, gap), sum(heights, gap) };
	}

	private static void place(List<Block> blocks, double[] widths, double[] heights, double gap) {
		double y = 0;
		for (int row = 0; row < heights.length; row++) {
			double x = 0;
			for (int column = 0; column < widths.length && row * widths.length + column < blocks.size(); column++) {
				Block block = blocks.get(row * widths.length + column);
				block.moveTo(x, y);
				x += widths[column] + gap;
			}
			y += heights[row] + gap;
		}
	}

	private static double[] widths(List<Block> blocks, int columns) {
		double[] widths = new double[columns];
		for (int i = 0; i < blocks.size(); i++) {
			widths[i % columns] = Math.max(widths[i % columns], blocks.get(i).width);
		}
		return widths;
	}

	private static double[] heights(List<Block> blocks, int columns) {
		double[] heights = new double[(blocks.size() + columns - 1) / columns];
		for (int i = 0; i < blocks.size(); i++) {
			heights[i / columns] = Math.max(heights[i / columns], blocks.get(i).height);
		}
		return heights;
	}

	private static double sum(double[] sizes, double gap) {
		double sum = -gap;
		for (double size : sizes) {
			sum += size + gap;
		}
		return sum;
	}
}
