package org.pactwright.viewpoint.internal.refresh;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Of each object that was read the units that have read it, and for each unit what, as bits. All in a few arrays, since
 * there are many of these facts.
 */
final class ReadFacts {

	private static final int FIRST_SIZE = 1024;
	/** How deep to look for a fact that is there already: a unit reads its object several times in a row. */
	private static final int DEPTH = 4;

	private EObject[] keys = new EObject[FIRST_SIZE];
	private int[] heads = new int[FIRST_SIZE];
	private int keyCount;
	private Unit[] units = new Unit[FIRST_SIZE];
	private int[] masks = new int[FIRST_SIZE];
	private int[] nexts = new int[FIRST_SIZE];
	private int edgeCount = 1;
	/** How many facts may be there twice, at most. */
	private int repeats;

	void clear() {
		Arrays.fill(keys, null);
		Arrays.fill(units, null);
		keyCount = 0;
		edgeCount = 1;
		repeats = 0;
	}

	/**
	 * Keeps a fact.
	 *
	 * @param again whether the unit may have read the object before: what is there twice is found out later, all at once
	 */
	void add(EObject object, Unit unit, int mask, boolean again) {
		int slot = slot(object);
		int head = heads[slot];
		if (keys[slot] == null) {
			keys[slot] = object;
			head = 0;
			if (++keyCount * 2 > keys.length) {
				heads[slot] = 0;
				growKeys();
				slot = slot(object);
			}
		}
		for (int edge = head, depth = 0; edge != 0 && depth < DEPTH; edge = nexts[edge], depth++) {
			if (units[edge] == unit) {
				masks[edge] |= mask;
				return;
			}
		}
		if (edgeCount == units.length) {
			makeRoom();
			head = heads[slot];
		}
		if (again) {
			repeats++;
		}
		units[edgeCount] = unit;
		masks[edgeCount] = mask;
		nexts[edgeCount] = head;
		heads[slot] = edgeCount++;
	}

	private int slot(EObject object) {
		int mask = keys.length - 1;
		int at = System.identityHashCode(object) * 0x9E3779B9 >>> 7 & mask;
		while (keys[at] != null && keys[at] != object) {
			at = at + 1 & mask;
		}
		return at;
	}

	private void growKeys() {
		EObject[] oldKeys = keys;
		int[] oldHeads = heads;
		keys = new EObject[oldKeys.length * 2];
		heads = new int[keys.length];
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != null) {
				int at = slot(oldKeys[i]);
				keys[at] = oldKeys[i];
				heads[at] = oldHeads[i];
			}
		}
	}

	private void makeRoom() {
		if (repeats > edgeCount / 2) {
			removeRepeats();
		}
		if (edgeCount > units.length / 4 * 3) {
			int size = edgeCount + (edgeCount >> 1);
			units = Arrays.copyOf(units, size);
			masks = Arrays.copyOf(masks, size);
			nexts = Arrays.copyOf(nexts, size);
		}
	}

	private void removeRepeats() {
		Unit[] oldUnits = units;
		int[] oldMasks = masks;
		int[] oldNexts = nexts;
		units = new Unit[oldUnits.length];
		masks = new int[oldUnits.length];
		nexts = new int[oldUnits.length];
		edgeCount = 1;
		repeats = 0;
		Map<Unit, Integer> edges = new IdentityHashMap<>();
		for (int i = 0; i < keys.length; i++) {
			int old = keys[i] == null ? 0 : heads[i];
			heads[i] = old == 0 ? 0 : edgeCount;
			edges.clear();
			for (; old != 0; old = oldNexts[old]) {
				Integer known = edges.putIfAbsent(oldUnits[old], edgeCount);
				if (known != null) {
					masks[known] |= oldMasks[old];
				} else {
					units[edgeCount] = oldUnits[old];
					masks[edgeCount] = oldMasks[old];
					nexts[edgeCount] = edgeCount + 1;
					edgeCount++;
				}
			}
			if (heads[i] != 0) {
				nexts[edgeCount - 1] = 0;
			}
		}
	}

	/** Puts the units that have read any of this of an object into a collection. */
	void collect(EObject object, int mask, Collection<Unit> into) {
		int slot = slot(object);
		if (keys[slot] != null) {
			for (int edge = heads[slot]; edge != 0; edge = nexts[edge]) {
				if ((masks[edge] & mask) != 0) {
					into.add(units[edge]);
				}
			}
		}
	}

	/** How many there are. */
	int size() {
		return edgeCount - 1;
	}
}
