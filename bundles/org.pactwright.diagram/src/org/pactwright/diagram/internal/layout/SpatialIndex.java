package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.pactwright.diagram.geometry.Box;

/**
 * Boxes by where they are, so that what is near is found without looking at all.
 *
 * @param <T> what the boxes are of
 */
final class SpatialIndex<T> {

	/** A box and what it is of. */
	record Entry<T>(Box box, T owner, int order) {
	}

	private static final double TILE = 160;
	/** Boxes over more tiles than this are looked at always. */
	private static final int MOST_TILES = 256;

	private final Map<Long, List<Entry<T>>> tiles = new HashMap<>();
	private final List<Entry<T>> large = new ArrayList<>();
	private int size;

	void add(Box box, T owner) {
		Entry<T> entry = new Entry<>(box, owner, size++);
		if (tileCount(box) > MOST_TILES) {
			large.add(entry);
			return;
		}
		each(box, key -> tiles.computeIfAbsent(key, k -> new ArrayList<>(4)).add(entry));
	}

	private static double tileCount(Box box) {
		return (Math.floor(box.right() / TILE) - Math.floor(box.x() / TILE) + 1)
				* (Math.floor(box.bottom() / TILE) - Math.floor(box.y() / TILE) + 1);
	}

	private static void each(Box box, Consumer<Long> use) {
		long right = (long) Math.floor(box.right() / TILE);
		long bottom = (long) Math.floor(box.bottom() / TILE);
		for (long x = (long) Math.floor(box.x() / TILE); x <= right; x++) {
			for (long y = (long) Math.floor(box.y() / TILE); y <= bottom; y++) {
				use.accept(x << 32 ^ y & 0xffffffffL);
			}
		}
	}

	/** What shares an area with a box, in the order in which it was added. */
	List<Entry<T>> touching(Box box) {
		List<Entry<T>> found = new ArrayList<>();
		if (tileCount(box) > 4 * tiles.size() + 64) {
			Set<Entry<T>> all = new HashSet<>();
			tiles.values().forEach(all::addAll);
			all.stream().filter(e -> e.box.intersects(box)).forEach(found::add);
		} else {
			Set<Integer> seen = new HashSet<>();
			each(box, key -> {
				for (Entry<T> entry : tiles.getOrDefault(key, List.of())) {
					if (entry.box.intersects(box) && seen.add(entry.order)) {
						found.add(entry);
					}
				}
			});
		}
		large.stream().filter(e -> e.box.intersects(box)).forEach(found::add);
		found.sort((a, b) -> Integer.compare(a.order, b.order));
		return found;
	}
}
