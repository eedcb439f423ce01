package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * Places new items of the top level in their bands. What has a place outside its band (the model moved it) is placed
 * anew. Nothing else moves, except where a band does not have the room for what is new or has grown: then the bands
 * behind it move on.
 */
final class BandPlaces {

	/** Between what is new and the border of its band. */
	private static final double INSIDE = 8;
	/** What is left to an empty band when one beside it needs the room. */
	private static final double REST = 35;
	private static final double ENDLESS = 2e7;

	private final BandStrips strips;
	private final double gap;
	private final List<Item> kept;
	private final Consumer<FreePlace> lines;
	private BandStrips.Extent[] extents;
	private FreePlace space;

	/**
	 * @param gap how far apart things are at least
	 * @param kept what has a place
	 * @param lines takes up the room of lines that are known
	 */
	BandPlaces(BandStrips strips, double gap, List<Item> kept, Consumer<FreePlace> lines) {
		this.strips = strips;
		this.gap = gap;
		this.kept = new ArrayList<>(kept);
		this.lines = lines;
	}

	/**
	 * Takes out what lies in a wrong band.
	 *
	 * @param breadth of items across the bands, before they grew
	 * @return what was taken out
	 */
	List<Item> takeMisplaced(ToDoubleFunction<Item> breadth) {
		List<Item> moved = new ArrayList<>();
		ToDoubleFunction<Item> middle = item -> strips.start(item.boxInParent()) + breadth.applyAsDouble(item) / 2;
		for (int border = 1; border < strips.count; border++) {
			double at = border(border, middle);
			int behind = border;
			List<Item> wrong = kept.stream().filter(item -> strips.position(item) < behind ? middle.applyAsDouble(item) > at
					: strips.start(item.boxInParent()) < at).toList();
			kept.removeAll(new HashSet<>(wrong));
			moved.addAll(wrong);
		}
		return moved;
	}

	/**
	 * The first place that has the fewest items of the bands in front beyond it and of those behind before it. What lies
	 * in front counts by its middle, since it may have grown.
	 */
	private double border(int position, ToDoubleFunction<Item> middle) {
		double[] before = kept.stream().filter(i -> strips.position(i) < position).mapToDouble(middle).sorted().toArray();
		double[] behind = kept.stream().filter(i -> strips.position(i) >= position)
				.mapToDouble(i -> strips.start(i.boxInParent())).sorted().toArray();
		double best = -Double.MAX_VALUE;
		int fewest = before.length;
		int passed = 0;
		for (int i = 0; i < before.length; i++) {
			while (passed < behind.length && behind[passed] < before[i]) {
				passed++;
			}
			int count = before.length - 1 - i + passed;
			if (count < fewest) {
				fewest = count;
				best = before[i];
			}
		}
		return best;
	}

	/** Moves bands on that something grown in front of them reaches into. */
	void keepApart() {
		extents = strips.extents(kept);
		double last = -Double.MAX_VALUE;
		for (int i = 0; i < strips.count; i++) {
			if (extents[i].isEmpty()) {
				continue;
			}
			if (extents[i].first() < last) {
				shift(i, last - extents[i].first() + 2 * INSIDE);
			}
			last = extents[i].last();
		}
	}

	private void shift(int position, double by) {
		double whole = Math.ceil(by);
		for (Item item : kept) {
			if (strips.position(item) >= position) {
				item.x += strips.horizontal ? 0 : whole;
				item.y += strips.horizontal ? whole : 0;
			}
		}
		extents = strips.extents(kept);
		space = null;
	}

	/**
	 * Places something new.
	 *
	 * @param wish where it should be; nothing if that does not matter
	 * @param exact whether that place was chosen, and not only what is near it
	 */
	void place(Item item, Optional<Point> wish, boolean exact) {
		Box extent = item.extentInParent();
		int position = strips.position(item);
		Box limits = limits(position, strips.end(extent) - strips.start(extent), exact);
		Point wanted = wish.orElseGet(limits::topLeft);
		Point at = space().nearest(new Box(wanted.x(), wanted.y(), extent.width(), extent.height()), limits,
				!strips.horizontal);
		item.x += at.x() - extent.x();
		item.y += at.y() - extent.y();
		kept.add(item);
		Box now = item.extentInParent();
		space().take(now);
		extents[position] = extents[position].plus(strips.start(now), strips.end(now));
	}

	private FreePlace space() {
		if (space == null) {
			space = new FreePlace(gap);
			kept.forEach(item -> space.take(item.extentInParent()));
			lines.accept(space);
		}
		return space;
	}

	/**
	 * Where something may be: if it fits, in line with what is in the band, so that bands stay as they are; else where
	 * there is room between the bands beside; otherwise those behind move on.
	 */
	private Box limits(int position, double breadth, boolean exact) {
		BandStrips.Extent extent = extents[position];
		strips.bound(extents);
		if (!exact && extent.last() - extent.first() >= breadth) {
			return area(extent.first(), extent.last());
		}
		double from = strips.from[position] + INSIDE;
		double to = strips.to[position] - INSIDE;
		if (to - from >= breadth) {
			return area(from, to);
		}
		double least = reach(position, -1);
		double most = reach(position, 1);
		if (most - least < breadth) {
			double lack = breadth - (most - least);
			shift(position + 1, lack);
			most += Math.ceil(lack);
		}
		double lack = Math.max(0, breadth - (to - from));
		double start = Math.max(least, Math.min(most - breadth, from - lack / 2));
		start = extent.isEmpty() ? start : Math.max(least, Math.min(start, extent.first()));
		return area(Math.floor(start), Math.ceil(start + breadth));
	}

	/** How far something of a band can extend. */
	private double reach(int position, int step) {
		double rest = INSIDE * 2;
		for (int i = position + step; i >= 0 && i < strips.count; i += step) {
			if (!extents[i].isEmpty()) {
				return step < 0 ? extents[i].last() + rest : extents[i].first() - rest;
			}
			rest += REST;
		}
		return step * ENDLESS;
	}

	private Box area(double from, double to) {
		double begin = kept.stream().mapToDouble(item -> strips.horizontal ? item.x : item.y).min()
				.orElse(BandStrips.STRIP + BandStrips.MARGIN);
		return strips.horizontal ? new Box(begin, from, ENDLESS, to - from) : new Box(from, begin, to - from, ENDLESS);
	}
}
