package org.pactwright.diagram.positions;

import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;

/**
 * What is saved of one element.
 *
 * @param at of a shape: its top left corner, from that of its parent
 * @param size of a shape, if the user gave it one
 * @param path of an edge: its points, from the top left corner of the shape where it starts
 * @param pinned whether it stays when everything is arranged
 * @param hidden whether the user hides it
 * @param collapsed whether the user closed it
 */
public record ViewEntry(ElementKey key, Optional<Point> at, Optional<Size> size, List<Point> path, boolean pinned,
		boolean hidden, boolean collapsed) {

	public ViewEntry {
		path = List.copyOf(path);
	}

	/** The same of another element. */
	public ViewEntry with(ElementKey other) {
		return new ViewEntry(other, at, size, path, pinned, hidden, collapsed);
	}
}
