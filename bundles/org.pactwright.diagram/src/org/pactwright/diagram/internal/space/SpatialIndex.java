package org.pactwright.diagram.internal.space;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * Boxes by where they are, so that what is near is found without looking at all. For one thread.
 *
 * @param <T> what the boxes are of
 */
public final class SpatialIndex<T> {

	/** A box and what it is of. */
	public static final class Entry<T> {
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

		public Box box() {
			return box;
		}

		public T owner() {
			return owner;
		}
	}

	private static final double TILE = 160;
	/** Boxes over more tiles than this are kept among larger tiles. */
	private static final int MOST_TILES = 256;
	private static final int LARGER = 16;

	private final double tileSize;
	/** What was added before to this one and to those of larger tiles. */
	private final int[] added;
	private final List<Entry<T>> all = new ArrayList<>();
	/** For the boxes that are too large for these tiles; null as long as there are none. */
	private SpatialIndex<T> larger;
	private long[] keys = new long[64];
	private List<Entry<T>>[] tiles = lists(64);
	private int used;
	private int searches;

	public SpatialIndex() {
		this(TILE, new int[1]);
	}

	private SpatialIndex(double tileSize, int[] added) {
		this.tileSize = tileSize;
		this.added = added;
	}

	@SuppressWarnings("unchecked")
	private static <E> List<E>[] lists(int size) {
		return new List[size];
	}

	public void add(Box box, T owner) {
		if (tileCount(box) > MOST_TILES && tileSize < Double.MAX_VALUE / LARGER) {
			if (larger == null) {
				larger = new SpatialIndex<>(tileSize * LARGER, added);
			}
			larger.add(box, owner);
			return;
		}
		Entry<T> entry = new Entry<>(box, owner, added[0]++);
		all.add(entry);
		long right = tile(box.right());
		long bottom = tile(box.bottom());
		for (long x = tile(box.x()); x <= right; x++) {
			for (long y = tile(box.y()); y <= bottom; y++) {
				at(x, y).add(entry);
			}
		}
	}

	public int size() {
		return added[0];
	}

	private long tile(double at) {
		return (long) Math.floor(at / tileSize);
	}

	private double tileCount(Box box) {
		return (Math.floor(box.right() / tileSize) - Math.floor(box.x() / tileSize) + 1)
				* (Math.floor(box.bottom() / tileSize) - Math.floor(box.y() / tileSize) + 1);
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
	public List<Entry<T>> touching(Box box) {
		List<Entry<T>> found = new ArrayList<>();
		visit(box, found::add);
		if (found.size() > 1) {
			found.sort(Comparator.comparingInt(entry -> entry.order));
		}
		return found;
	}

	/** Of what holds a point, what was added last: it lies over the rest. */
	public Optional<Entry<T>> topmost(Point point) {
		Optional<Entry<T>> small = last(tiles[slot(key(tile(point.x()), tile(point.y())))], point);
		Optional<Entry<T>> wide = larger == null ? Optional.empty() : larger.topmost(point);
		return small.isPresent() && wide.isPresent() ? small.get().order > wide.get().order ? small : wide
				: small.or(() -> wide);
	}

	private static <T> Optional<Entry<T>> last(List<Entry<T>> entries, Point point) {
		for (int i = entries == null ? -1 : entries.size() - 1; i >= 0; i--) {
			if (entries.get(i).box.contains(point)) {
				return Optional.of(entries.get(i));
			}
		}
		return Optional.empty();
	}

	/** Whether something shares an area with a box. */
	public boolean isTouched(Box box) {
		return !visit(box, entry -> false);
	}

	/**
	 * Shows what shares an area with a box, each once, in an order that is the same every time.
	 *
	 * @param visitor says whether to go on
	 * @return whether it was not stopped
	 */
	public boolean visit(Box box, Predicate<Entry<T>> visitor) {
		if (tileCount(box) > used + 64.0) {
			return visit(all, box, visitor) && (larger == null || larger.visit(box, visitor));
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
		return larger == null || larger.visit(box, visitor);
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
