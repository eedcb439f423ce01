package org.pactwright.diagram.internal.layout;

import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/** Reads ways of edges from ELK, in whole pixels. */
final class ElkRoutes {

	private ElkRoutes() {
	}

	/**
	 * Adds points and labels of an edge to a link.
	 *
	 * @param whole whether points are all of them; else they follow those that are there
	 */
	static void read(ElkEdge edge, Link link, boolean whole) {
		if (whole) {
			link.points.clear();
		}
		for (ElkEdgeSection section : edge.getSections()) {
			link.points.add(point(section.getStartX(), section.getStartY()));
			section.getBendPoints().forEach(bend -> link.points.add(point(bend.getX(), bend.getY())));
			link.points.add(point(section.getEndX(), section.getEndY()));
		}
		if (link.isRouted()) {
			link.points = Geometry.simplified(link.points);
		}
		for (ElkLabel label : edge.getLabels()) {
			Box box = new Box(Math.rint(label.getX()), Math.rint(label.getY()), label.getWidth(), label.getHeight());
			EdgeLabelPlacement placement = label.getProperty(LayeredOptions.EDGE_LABELS_PLACEMENT);
			switch (placement) {
			case TAIL -> link.beginBox = box;
			case HEAD -> link.endBox = box;
			case CENTER -> link.centerBox = box;
			}
		}
	}

	private static Point point(double x, double y) {
		return new Point(Math.rint(x), Math.rint(y));
	}
}
