package org.pactwright.diagram.internal.layout;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** Whether known ways still begin and end at their shapes. */
final class Anchors {

	private static final double NEAR = 2;

	private Anchors() {
	}

	/**
	 * Checks the ends of a link with a way; one that does not fit loses its way.
	 *
	 * @param mend whether bends are kept and only the ends are led to the shapes
	 * @return whether it has a way
	 */
	static boolean fit(Link link, boolean mend) {
		boolean first = isOn(link.source, link.points.getFirst());
		boolean last = isOn(link.target, link.points.getLast());
		if (first && last && !link.touchesLink()) {
			return true;
		}
		if (!mend || link.points.size() < 3 || link.touchesLink()) {
			link.clear();
			return false;
		}
		if (!first) {
			link.points.set(0, lead(link.source.box(), link.points.get(1)));
		}
		if (!last) {
			link.points.set(link.points.size() - 1, lead(link.target.box(), link.points.get(link.points.size() - 2)));
		}
		return true;
	}

	private static boolean isOn(Item item, Point p) {
		if (item == null) {
			return true;
		}
		Box box = item.box();
		return box.grow(NEAR).contains(p) && !(box.width() > 2 * NEAR && box.height() > 2 * NEAR && box.grow(-NEAR).contains(p));
	}

	/** Straight onto the nearest side if the bend lies opposite to it, else towards the middle. */
	private static Point lead(Box box, Point bend) {
		if (bend.x() > box.x() && bend.x() < box.right()) {
			return new Point(bend.x(), bend.y() < box.center().y() ? box.y() : box.bottom());
		}
		if (bend.y() > box.y() && bend.y() < box.bottom()) {
			return new Point(bend.x() < box.center().x() ? box.x() : box.right(), bend.y());
		}
		Point p = Geometry.clip(box, bend);
		return new Point(Math.rint(p.x()), Math.rint(p.y()));
	}
}
