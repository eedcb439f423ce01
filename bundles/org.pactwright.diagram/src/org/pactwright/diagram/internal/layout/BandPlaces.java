package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.Bands;

/**
 * Places new items of the top level in their bands. What has a place outside its band (the model moved it) is placed
 * anew. Bands become broader where they must; those behind them move on.
 */
final class BandPlaces {

	private static final double MARGIN = 18;
	private static final double LEAST = 70;

	private final Drawn drawn;
	private final Settings settings;
	private final Bands bands;
	private final boolean horizontal;
	private final int count;
	private final List<Item> kept;
	private final List<Item> fresh;
	private final List<Item> moved = new ArrayList<>();
	private final Map<Item, Integer> bandOf = new HashMap<>();
	private double[] from;
	private double[] to;

	BandPlaces(Drawn drawn, Settings settings, Bands bands, List<Item> kept, List<Item> fresh) {
		this.drawn = drawn;
		this.settings = settings;
		this.bands = bands;
		this.horizontal = bands.horizontal();
		this.kept = new ArrayList<>(kept);
		this.fresh = new ArrayList<>(fresh);
		boolean strays = false;
		for (Item item : drawn.root.children) {
			int band = BandLayout.band(item, bands);
			strays |= band < 0;
			bandOf.put(item, band < 0 ? bands.bands().size() : band);
		}
		this.count = bands.bands().size() + (strays ? 1 : 0);
		findMisplaced();
		this.fresh.sort((a, b) -> Integer.compare(a.index, b.index));
		bounds();
	}

	/** What had a place, but in a wrong band. */
	Collection<Item> moved() {
		return moved;
	}

	private double start(Box box) {
		return horizontal ? box.y() : box.x();
	}

	private double end(Box box) {
		return horizontal ? box.bottom() : box.right();
	}

	/** Takes out what stands beyond most others of a band in front or behind, until all bands are apart. */
	private void findMisplaced() {
		Set<Item> wrong = new HashSet<>();
		while (true) {
			Map<Item, Integer> conflicts = new HashMap<>();
			Item worst = null;
			for (Item a : kept) {
				for (Item b : kept) {
					if (!wrong.contains(a) && !wrong.contains(b) && bandOf.get(a) < bandOf.get(b)
							&& end(a.boxInParent()) > start(b.boxInParent())) {
						for (Item item : List.of(a, b)) {
							int n = conflicts.merge(item, 1, Integer::sum);
							if (worst == null || n > conflicts.get(worst) || n == conflicts.get(worst) && item.index > worst.index) {
								worst = item;
							}
						}
					}
				}
			}
			if (worst == null) {
				break;
			}
			wrong.add(worst);
			kept.remove(worst);
			moved.add(worst);
			fresh.add(worst);
		}
	}

	/** Where bands lie: their borders are midway between what is in them. */
	private void bounds() {
		double[] first = new double[count];
		double[] last = new double[count];
		boolean[] used = new boolean[count];
		for (Item item : kept) {
			int band = bandOf.get(item);
			Box box = item.extentInParent();
			first[band] = used[band] ? Math.min(first[band], start(box)) : start(box);
			last[band] = used[band] ? Math.max(last[band], end(box)) : end(box);
			used[band] = true;
		}
		from = new double[count];
		to = new double[count];
		double at = 0;
		boolean any = false;
		for (int band = 0; band < count; band++) {
			if (used[band]) {
				double begin = any ? Math.rint((at + first[band]) / 2) : first[band] - MARGIN;
				if (any) {
					closeBefore(band, used, begin);
				} else {
					openBefore(band, begin);
				}
				from[band] = begin;
				at = last[band];
				any = true;
				to[band] = at + MARGIN;
			} else {
				from[band] = any ? to[band - 1] : 0;
				to[band] = from[band] + LEAST;
			}
		}
		for (int band = 1; band < count; band++) {
			double lack = to[band - 1] - from[band];
			if (lack > 0.01) {
				shift(band, lack);
			}
		}
	}

	private void openBefore(int band, double begin) {
		for (int i = band - 1; i >= 0; i--) {
			to[i] = i == band - 1 ? begin : from[i + 1];
			from[i] = to[i] - LEAST;
		}
	}

	private void closeBefore(int band, boolean[] used, double begin) {
		if (used[band - 1]) {
			to[band - 1] = begin;
		}
	}

	/** Moves bands from one on, and what is kept in them. */
	private void shift(int firstBand, double by) {
		double whole = Math.ceil(by);
		for (Item item : drawn.root.children) {
			if (bandOf.get(item) >= firstBand && !fresh.contains(item)) {
				item.x += horizontal ? 0 : whole;
				item.y += horizontal ? whole : 0;
			}
		}
		for (int band = firstBand; band < count; band++) {
			from[band] += whole;
			to[band] += whole;
		}
	}

	/**
	 * Places what is new.
	 *
	 * @param wanted where a block of one item should be
	 * @param placed what has a place; completed
	 */
	void place(BiFunction<Item, Block, Point> wanted, Set<Item> placed) {
		for (Item item : List.copyOf(fresh)) {
			int band = bandOf.get(item);
			Block block = Block.of(drawn.root, List.of(item), List.of());
			double breadth = horizontal ? block.height : block.width;
			double lack = breadth + 2 * MARGIN - (to[band] - from[band]);
			if (lack > 0) {
				to[band] += Math.ceil(lack);
				shift(band + 1, lack);
			}
			FreePlace space = new FreePlace(Math.min(settings.spacing(), 24));
			double begin = Double.MAX_VALUE;
			for (Item other : drawn.root.children) {
				if (placed.contains(other)) {
					space.take(other.extentInParent());
					begin = Math.min(begin, horizontal ? other.x : other.y);
				}
			}
			Point wish = wanted.apply(drawn.root, block);
			begin = begin == Double.MAX_VALUE ? BandLayout.STRIP + MARGIN : begin;
			double length = 2e7;
			Box limits = horizontal ? new Box(begin, from[band] + MARGIN, length, to[band] - from[band] - 2 * MARGIN)
					: new Box(from[band] + MARGIN, begin, to[band] - from[band] - 2 * MARGIN, length);
			Point at = space.nearest(new Box(wish.x(), wish.y(), block.width, block.height), limits, !horizontal);
			block.moveTo(at.x(), at.y());
			placed.add(item);
			fresh.remove(item);
		}
	}

	List<Band> bands() {
		Box all = null;
		for (Item item : drawn.root.children) {
			all = all == null ? item.extentInParent() : all.union(item.extentInParent());
		}
		Box inside = all == null ? new Box(0, 0, 4 * LEAST, 4 * LEAST) : all;
		double begin = (horizontal ? inside.x() : inside.y()) - MARGIN - BandLayout.STRIP;
		double end = (horizontal ? inside.right() : inside.bottom()) + MARGIN;
		List<Band> out = new ArrayList<>();
		for (int i = 0; i < bands.bands().size(); i++) {
			Bands.Strip strip = bands.bands().get(i);
			Box area = horizontal ? new Box(begin, from[i], end - begin, to[i] - from[i])
					: new Box(from[i], begin, to[i] - from[i], end - begin);
			out.add(new Band(strip.title(), area, horizontal, strip.background()));
		}
		return out;
	}
}
