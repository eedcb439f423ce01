package org.pactwright.diagram;

import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * Where an edge runs, in absolute coordinates.
 *
 * @param points two or more, from the source's outline to the target's
 * @param beginLabel where the label at the start stands; empty if there is none
 * @param centerLabel where the label in the middle stands; empty if there is none
 * @param endLabel where the label at the end stands; empty if there is none
 */
public record Route(List<Point> points, Optional<Box> beginLabel, Optional<Box> centerLabel, Optional<Box> endLabel) {

	public Route {
		points = List.copyOf(points);
		if (points.size() < 2) {
			throw new IllegalArgumentException("A route needs two points or more");
		}
	}
}
