package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.space.SpatialIndex;

/** The lines that are drawn already, so that new ones do not run on them. */
final class Lines {

	/** A straight part of a line. */
	record Part(Point from, Point to, Link link) {
	}

	private final SpatialIndex<Part> parts = new SpatialIndex<>();

	void add(Link link) {
		for (int i = 1; i < link.points.size(); i++) {
			Part part = new Part(link.points.get(i - 1), link.points.get(i), link);
			parts.add(box(part), part);
		}
	}

	private static Box box(Part part) {
		double x = Math.min(part.from.x(), part.to.x());
		double y = Math.min(part.from.y(), part.to.y());
		return new Box(x - 0.5, y - 0.5, Math.abs(part.from.x() - part.to.x()) + 1, Math.abs(part.from.y() - part.to.y()) + 1);
	}

	List<Part> near(Box area) {
		List<Part> found = new ArrayList<>();
		parts.touching(area).forEach(entry -> found.add(entry.owner()));
		return found;
	}

	/** How many lines run through a box, counted up to a number; those of one link not counted. */
	int through(Box box, Link except, int most) {
		int[] count = { 0 };
		parts.visit(box, entry -> {
			Part part = entry.owner();
			count[0] += part.link != except && Geometry.crosses(part.from, part.to, box) ? 1 : 0;
			return count[0] < most;
		});
		return count[0];
	}
}
