package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.pactwright.diagram.geometry.Box;

/**
 * Boxes by where they are, so that what is near is found without looking at all. For one thread.
 *
 * @param <T> what the boxes are of
 */
final class SpatialIndex<T> {

	/** A box and what it is of. */
	static final class Entry<T> {
		private final Box box;
		private final T owner;
		private final int order;
		/** The search that found it last. */
		private int found;

		private Entry(Box box, T owner, int order) {
			this.box = box;
			this.owner = owner;
			this.order = order;
		}

		Box box() {
			return box;
		}

		T owner() {
			return owner;
		}
	}

	private static final double TILE = 160;
	/** Boxes over more tiles than this are looked at always. */
	private static final int MOST_TILES = 256;

	private final List<Entry<T>> all = new ArrayList<>();
	private final List<Entry<T>> large = new ArrayList<>();
	private long[] keys = new long[64];
	private List<Entry<T>>[] tiles = lists(64);
	private int used;
	private int searches;

	@SuppressWarnings("unchecked")
	private static <E> List<E>[] lists(int size) {
		return new List[size];
	}

	void add(Box box, T owner) {
		Entry<T> entry = new Entry<>(box, owner, all.size());
		all.add(entry);
		if (tileCount(box) > MOST_TILES) {
			large.add(entry);
			return;
		}
		long right = tile(box.right());
		long bottom = tile(box.bottom());
		for (long x = tile(box.x()); x <= right; x++) {
			for (long y = tile(box.y()); y <= bottom; y++) {
				at(x, y).add(entry);
			}
		}
	}

	int size() {
		return all.size();
	}

	private static long tile(double at) {
		return (long) Math.floor(at / TILE);
	}

	private static double tileCount(Box box) {
		return (Math.floor(box.right() / TILE) - Math.floor(box.x() / TILE) + 1)
				* (Math.floor(box.bottom() / TILE) - Math.floor(box.y() / TILE) + 1);
	}

	private List<Entry<T>> at(long x, long y) {
		if (used * 2 >= keys.length) {
			enlarge();
		}
		int slot = slot(key(x, y));
		if (tiles[slot] == null) {
			keys[slot] = key(x, y);
			tiles[slot] = new ArrayList<>(4);
			used++;
		}
		return tiles[slot];
	}

	private static long key(long x, long y) {
		return x << 32 ^ y & 0xffffffffL;
	}

	/** Where a tile is kept, or would be. */
	private int slot(long key) {
		long mixed = key * 0x9e3779b97f4a7c15L;
		int slot = (int) (mixed >>> 32) & keys.length - 1;
		while (tiles[slot] != null && keys[slot] != key) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}

	private void enlarge() {
		long[] oldKeys = keys;
		List<Entry<T>>[] old = tiles;
		keys = new long[oldKeys.length * 2];
		tiles = lists(oldKeys.length * 2);
		for (int i = 0; i < old.length; i++) {
			if (old[i] != null) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				tiles[slot] = old[i];
			}
		}
	}

	/** What shares an area with a box, in the order in which it was added. */
	List<Entry<T>> touching(Box box) {
		List<Entry<T>> found = new ArrayList<>();
		visit(box, found::add);
		if (found.size() > 1) {
			found.sort(Comparator.comparingInt(entry -> entry.order));
		}
		return found;
	}

	/** Whether something shares an area with a box. */
	boolean isTouched(Box box) {
		return !visit(box, entry -> false);
	}

	/**
	 * Shows what shares an area with a box, each once, in an order that is the same every time.
	 *
	 * @param visitor says whether to go on
	 * @return whether it was not stopped
	 */
	boolean visit(Box box, Predicate<Entry<T>> visitor) {
		if (tileCount(box) > used + 64.0) {
			return visit(all, box, visitor);
		}
		searches++;
		long right = tile(box.right());
		long bottom = tile(box.bottom());
		for (long x = tile(box.x()); x <= right; x++) {
			for (long y = tile(box.y()); y <= bottom; y++) {
				List<Entry<T>> tile = tiles[slot(key(x, y))];
				for (int i = 0; tile != null && i < tile.size(); i++) {
					Entry<T> entry = tile.get(i);
					if (entry.found != searches && entry.box.intersects(box)) {
						entry.found = searches;
						if (!visitor.test(entry)) {
							return false;
						}
					}
				}
			}
		}
		return visit(large, box, visitor);
	}

	private static <T> boolean visit(List<Entry<T>> entries, Box box, Predicate<Entry<T>> visitor) {
		for (Entry<T> entry : entries) {
			if (entry.box.intersects(box) && !visitor.test(entry)) {
				return false;
			}
		}
		return true;
	}
}
