package org.pactwright.diagram.internal.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.space.SpatialIndex;

/** The lines that are drawn already, so that new ones do not run on them. */
final class Lines {

	/** A straight part of a line. */
	record Part(Point from, Point to, Link link) {
	}

	/** A slanting line that goes further than this in both directions is kept in pieces: its box would hold everything. */
	private static final double LONG = 4_000;

	private final SpatialIndex<Part> parts = new SpatialIndex<>();

	void add(Link link) {
		for (int i = 1; i < link.points.size(); i++) {
			Part part = new Part(link.points.get(i - 1), link.points.get(i), link);
			double across = part.to.x() - part.from.x();
			double down = part.to.y() - part.from.y();
			int pieces = (int) Math.ceil(Math.max(1, Math.min(Math.abs(across), Math.abs(down)) / LONG));
			for (int piece = 0; piece < pieces; piece++) {
				parts.add(box(part.from.plus(across * piece / pieces, down * piece / pieces),
						part.from.plus(across * (piece + 1) / pieces, down * (piece + 1) / pieces)), part);
			}
		}
	}

	private static Box box(Point from, Point to) {
		double x = Math.min(from.x(), to.x());
		double y = Math.min(from.y(), to.y());
		return new Box(x - 0.5, y - 0.5, Math.abs(from.x() - to.x()) + 1, Math.abs(from.y() - to.y()) + 1);
	}

	/** The straight parts of lines whose boxes share an area with another, each once. */
	List<Part> near(Box area) {
		Set<Part> found = new LinkedHashSet<>();
		parts.touching(area).forEach(entry -> found.add(entry.owner()));
		return List.copyOf(found);
	}

	/** How many lines run through a box, counted up to a number; those of one link not counted. Of long ones, pieces count. */
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
