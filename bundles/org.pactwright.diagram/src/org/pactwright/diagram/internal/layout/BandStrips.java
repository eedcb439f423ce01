package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.layout.Bands;
import org.pactwright.diagram.layout.Direction;

/**
 * Where the bands of a diagram lie, from what lies in them: every border is between what is in the bands on both sides,
 * with room for their titles. Bands are counted in the order in which they lie, from the top or from the left; where
 * links lead upwards that is the reverse of the order in which they are given. What has no band lies behind the last one
 * given, in a strip that is not shown.
 */
final class BandStrips {

	/** Where the title stands, at the start of a band. */
	static final double STRIP = Band.TITLE_STRIP;
	/** Around what is in a band. */
	static final double MARGIN = 18;
	private static final double LEAST = 70;
	/** Of a title that is written in two lines. */
	private static final double LETTER = 6.8;
	private static final double AROUND_LINES = 10;

	/** What the items of a band take up across it; nothing if the first lies behind the last. */
	record Extent(double first, double last) {
		static final Extent NONE = new Extent(0, -1);

		boolean isEmpty() {
			return first > last;
		}

		Extent plus(double from, double to) {
			return isEmpty() ? new Extent(from, to) : new Extent(Math.min(first, from), Math.max(last, to));
		}
	}

	final boolean horizontal;
	/** With the strip of what has no band, if there is such. */
	final int count;
	/** Where each begins and ends. */
	double[] from;
	double[] to;
	private final Bands bands;
	private final boolean flipped;
	private final Map<Item, Integer> positions = new HashMap<>();

	BandStrips(Item root, Bands bands, Direction direction) {
		this.bands = bands;
		this.horizontal = bands.horizontal();
		this.flipped = horizontal && direction == Direction.UP;
		Map<String, Integer> number = new HashMap<>();
		bands.bands().forEach(strip -> number.put(strip.key(), number.size()));
		boolean strays = false;
		for (Item item : root.children) {
			int band = bands.bandOf().apply(item.shape).map(key -> number.getOrDefault(key, -1)).orElse(-1);
			strays |= band < 0;
			positions.put(item, band < 0 ? bands.bands().size() : band);
		}
		this.count = bands.bands().size() + (strays ? 1 : 0);
		if (flipped) {
			positions.replaceAll((item, band) -> count - 1 - band);
		}
	}

	/** Which band an item of the top level belongs to. */
	int position(Item item) {
		return positions.get(item);
	}

	/** The band at a position, as it is given; their number for what has none. */
	int band(int position) {
		return flipped ? count - 1 - position : position;
	}

	/** How broad a band is at least, for its title in two lines. */
	double least(int position) {
		int band = band(position);
		return band < bands.bands().size() ? Math.max(LEAST, letters(bands.bands().get(band).title()) * LETTER + 16) : 0;
	}

	/** The length of the longer line when a text is broken into two at the best place. */
	private static int letters(String text) {
		int best = text.length();
		for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
			best = Math.min(best, Math.max(at, text.length() - at - 1));
		}
		return best;
	}

	/** Where a box begins, across the bands. */
	double start(Box box) {
		return horizontal ? box.y() : box.x();
	}

	double end(Box box) {
		return horizontal ? box.bottom() : box.right();
	}

	/** What items take up in each band. */
	Extent[] extents(List<Item> items) {
		Extent[] extents = new Extent[count];
		Arrays.fill(extents, Extent.NONE);
		for (Item item : items) {
			Box box = item.extentInParent();
			int position = position(item);
			extents[position] = extents[position].plus(start(box), end(box));
		}
		return extents;
	}

	/** Sets where bands begin and end, around what is in them. */
	void bound(Extent[] extents) {
		from = new double[count];
		to = new double[count];
		int previous = -1;
		for (int i = 0; i < count; i++) {
			if (extents[i].isEmpty()) {
				continue;
			}
			if (previous < 0) {
				from[i] = Math.floor(extents[i].first - pad(extents, i));
				for (int before = i - 1; before >= 0; before--) {
					to[before] = from[before + 1];
					from[before] = to[before] - least(before);
				}
			} else {
				between(extents, previous, i);
			}
			to[i] = Math.ceil(extents[i].last + pad(extents, i));
			previous = i;
		}
		for (int i = previous + 1; i < count; i++) {
			from[i] = i == 0 ? 0 : to[i - 1];
			to[i] = from[i] + least(i);
		}
	}

	/** Where the first one begins if all links are to lie in bands too. */
	double first(Block all) {
		return Math.min(from[0], (horizontal ? all.y : all.x) - AROUND_LINES);
	}

	private double pad(Extent[] extents, int position) {
		double breadth = extents[position].last - extents[position].first;
		return Math.max(MARGIN, Math.ceil((least(position) - breadth) / 2));
	}

	/** Divides what is between two bands with content among them and the empty ones between. */
	private void between(Extent[] extents, int a, int b) {
		double start = extents[a].last;
		double gap = extents[b].first - start;
		double[] wish = new double[b - a + 1];
		double sum = 0;
		for (int i = a; i <= b; i++) {
			wish[i - a] = i == a || i == b ? pad(extents, i) : least(i);
			sum += wish[i - a];
		}
		double factor = Math.min(1, gap / sum);
		double more = Math.max(0, gap - sum) / wish.length;
		double at = start;
		for (int i = a; i < b; i++) {
			at += wish[i - a] * factor + more;
			to[i] = Math.rint(at);
			from[i + 1] = to[i];
		}
	}

	/** The bands to be drawn around everything that has its place. */
	List<Band> drawn(Drawn drawn) {
		Item root = drawn.root;
		if (count == 0) {
			return List.of();
		}
		bound(extents(root.children));
		Box all = null;
		for (Item item : root.children) {
			all = all == null ? item.extentInParent() : all.union(item.extentInParent());
		}
		for (Link link : drawn.links) {
			if (link.isRouted()) {
				Box box = Geometry.around(link);
				all = all == null ? box : all.union(box);
				from[0] = Math.min(from[0], Math.floor(start(box) - AROUND_LINES));
				to[count - 1] = Math.max(to[count - 1], Math.ceil(end(box) + AROUND_LINES));
			}
		}
		double begin = all == null ? 0 : Math.floor((horizontal ? all.x() : all.y()) - MARGIN - STRIP);
		double end = all == null ? 0 : Math.ceil((horizontal ? all.right() : all.bottom()) + MARGIN);
		double length = Math.max(end - begin, LEAST * (all == null ? 4 : 2));
		List<Band> out = new ArrayList<>();
		for (int band = 0; band < bands.bands().size(); band++) {
			Bands.Strip strip = bands.bands().get(band);
			int i = flipped ? count - 1 - band : band;
			Box area = horizontal ? new Box(begin, from[i], length, to[i] - from[i])
					: new Box(from[i], begin, to[i] - from[i], length);
			out.add(new Band(strip.title(), area, horizontal, strip.background()));
		}
		return out;
	}
}
