package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Brings up to date what depends on what has changed, and nothing else. */
final class Increment {

	private final ShapeSync shapes;
	private final EdgeSync edges;

	Increment(ShapeSync shapes, EdgeSync edges) {
		this.shapes = shapes;
		this.edges = edges;
	}

	/**
	 * Computes what is out of date.
	 *
	 * @param dirty what is
	 * @param edgesDue whether the edges have to be looked at in any case
	 */
	void refresh(Set<Unit> dirty, boolean edgesDue, Changes changes) {
		dirty.forEach(u -> u.setDirty(true));
		shapes.start(false, changes);
		refreshShapes(dirty);
		if (edgesDue || changes.shapesChanged()
				|| dirty.stream().anyMatch(u -> u instanceof EdgeSlot || u instanceof EdgeState)) {
			edges.sync(false, changes);
		}
		for (Unit unit : dirty) {
			if (unit instanceof EdgeView edge && edge.dirty() && isOn(edge)) {
				shapes.refreshElement(edge);
			}
		}
	}

	private void refreshShapes(Set<Unit> dirty) {
		Set<ViewObject> owners = new LinkedHashSet<>();
		for (Unit unit : dirty) {
			if (unit instanceof Slot slot) {
				owners.add(slot.owner());
			}
		}
		List<ViewObject> outerFirst = new ArrayList<>(owners);
		outerFirst.sort((a, b) -> Integer.compare(depth(a), depth(b)));
		for (ViewObject owner : outerFirst) {
			if (isOn(owner)) {
				shapes.syncDirty(owner);
			}
		}
		for (Unit unit : dirty) {
			if (unit instanceof ShapeView shape && shape.dirty() && isOn(shape)) {
				shapes.refreshElement(shape);
			}
		}
	}

	private static boolean isOn(ViewObject owner) {
		return !(owner instanceof ElementView view) || !view.gone() && !view.ignored();
	}

	private static int depth(ViewObject view) {
		int result = 0;
		for (ViewObject at = view; at != null; at = at.owner()) {
			result++;
		}
		return result;
	}
}
