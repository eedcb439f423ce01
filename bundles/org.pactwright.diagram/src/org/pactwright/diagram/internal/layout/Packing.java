package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Puts blocks beside and below each other so that they take up little room in a sensible shape; in the order in which
 * they are given where that costs little.
 */
final class Packing {

	/** What was packed takes up. */
	record Extent(double width, double height) {
	}

	private static final int WIDTHS = 14;
	/** Up to here blocks fill gaps between others; beyond, rows do. */
	private static final int MOST_FOR_SKYLINE = 600;
	/** Up to here the order of the diagram is kept if the picture does not become much larger for it. */
	private static final int MOST_IN_ORDER = 60;
	private static final double ORDER = 1.12;

	private final List<Block> blocks;
	private final double gap;
	private final double aspect;

	private Packing(List<Block> blocks, double gap, double aspect) {
		this.blocks = new ArrayList<>(blocks);
		this.gap = gap;
		this.aspect = aspect;
	}

	/** Moves the blocks to places from the origin to the right and down. */
	static Extent pack(List<Block> blocks, double gap, double aspect) {
		if (blocks.isEmpty()) {
			return new Extent(0, 0);
		}
		return new Packing(blocks, gap, aspect).pack();
	}

	private Extent pack() {
		double widest = 0;
		double area = 0;
		double sum = -gap;
		for (Block block : blocks) {
			widest = Math.max(widest, block.width);
			area += (block.width + gap) * (block.height + gap);
			sum += block.width + gap;
		}
		double ideal = Math.sqrt(area * aspect);
		TreeSet<Double> widths = new TreeSet<>();
		for (int i = 0; i < WIDTHS; i++) {
			widths.add(Math.min(sum, Math.max(widest, ideal * (0.7 + 0.08 * i))));
		}
		List<Block> given = List.copyOf(blocks);
		boolean few = blocks.size() <= MOST_IN_ORDER;
		double[][] ordered = few ? best(widths) : null;
		double limit = few ? cost(ordered) / ORDER : Double.MAX_VALUE;
		blocks.sort(Comparator.comparingDouble((Block b) -> -b.height)
				.thenComparingInt(b -> b.items.getFirst().index));
		double[][] best = best(widths);
		if (few && cost(best) >= limit) {
			blocks.clear();
			blocks.addAll(given);
			best = ordered;
		}
		for (int i = 0; i < blocks.size(); i++) {
			blocks.get(i).moveTo(best[i][0], best[i][1]);
		}
		double[] size = size(best);
		return new Extent(size[0], size[1]);
	}

	private double[][] best(TreeSet<Double> widths) {
		double[][] best = null;
		for (double width : widths) {
			double[][] places = blocks.size() <= MOST_FOR_SKYLINE ? skyline(width) : rows(width);
			if (best == null || cost(places) < cost(best) - 0.5) {
				best = places;
			}
		}
		return best;
	}

	/** The height of the picture when it is scaled into a frame of the wanted shape. */
	private double cost(double[][] places) {
		double[] size = size(places);
		return Math.max(size[0] / aspect, size[1]);
	}

	private double[] size(double[][] places) {
		double width = 0;
		double height = 0;
		for (int i = 0; i < places.length; i++) {
			width = Math.max(width, places[i][0] + blocks.get(i).width);
			height = Math.max(height, places[i][1] + blocks.get(i).height);
		}
		return new double[] { width, height };
	}

	private double[][] rows(double width) {
		double[][] places = new double[blocks.size()][];
		double x = 0;
		double y = 0;
		double row = 0;
		for (int i = 0; i < places.length; i++) {
			Block block = blocks.get(i);
			if (x > 0 && x + block.width > width + 0.01) {
				x = 0;
				y += row + gap;
				row = 0;
			}
			places[i] = new double[] { x, y };
			x += block.width + gap;
			row = Math.max(row, block.height);
		}
		return places;
	}

	/** Each block as far up as it goes, then as far left, below what is placed already. */
	private double[][] skyline(double width) {
		double[][] places = new double[blocks.size()][];
		List<double[]> steps = new ArrayList<>(); // from x on, height
		steps.add(new double[] { 0, 0 });
		for (int i = 0; i < places.length; i++) {
			Block block = blocks.get(i);
			double bestY = Double.MAX_VALUE;
			int bestStep = 0;
			for (int s = 0; s < steps.size(); s++) {
				double x = steps.get(s)[0];
				if (x > 0 && x + block.width > width + 0.01) {
					break;
				}
				double y = 0;
				for (int t = s; t < steps.size() && steps.get(t)[0] < x + block.width + gap; t++) {
					y = Math.max(y, steps.get(t)[1]);
				}
				if (y < bestY - 0.01) {
					bestY = y;
					bestStep = s;
				}
			}
			double x = steps.get(bestStep)[0];
			places[i] = new double[] { x, bestY };
			raise(steps, bestStep, x + block.width + gap, bestY + block.height + gap);
		}
		return places;
	}

	private static void raise(List<double[]> steps, int from, double right, double height) {
		double last = steps.get(from)[1];
		int next = from + 1;
		while (next < steps.size() && steps.get(next)[0] < right - 0.01) {
			last = steps.remove(next)[1];
		}
		if (next >= steps.size() || steps.get(next)[0] > right + 0.01) {
			steps.add(next, new double[] { right, last });
		}
		steps.get(from)[1] = height;
	}
}
