package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** Leads lines that end at the box of a round or pointed node on to its outline. */
final class Ends {

	private static final double STEP = 0.5;

	private final Painting painting;

	Ends(Painting painting) {
		this.painting = painting;
	}

	/** The points of an edge, with ends on outlines. */
	List<Point> onOutlines(Edge edge, List<Point> points) {
		Optional<Point> first = end(edge.source(), points.get(1), points.getFirst());
		Optional<Point> last = end(edge.targetElement(), points.get(points.size() - 2), points.getLast());
		if (first.isEmpty() && last.isEmpty()) {
			return points;
		}
		List<Point> led = new ArrayList<>(points);
		first.ifPresent(p -> led.set(0, p));
		last.ifPresent(p -> led.set(led.size() - 1, p));
		return led;
	}

	private Optional<Point> end(DiagramElement element, Point before, Point end) {
		if (!(element instanceof Shape shape) || shape.nodeStyle().isEmpty() || before.distance(end) < STEP) {
			return Optional.empty();
		}
		return painting.placement.box(shape).flatMap(box -> inside(shape.nodeStyle().get(), box)
				.flatMap(inside -> lead(inside, before, end, Math.max(box.width(), box.height()))));
	}

	/** Straight on until the inside is reached. */
	private static Optional<Point> lead(Predicate<Point> inside, Point before, Point end, double most) {
		double length = before.distance(end);
		double dx = (end.x() - before.x()) / length;
		double dy = (end.y() - before.y()) / length;
		for (double far = 0; far < most; far += STEP) {
			Point at = end.plus(dx * far, dy * far);
			if (inside.test(at)) {
				return far == 0 ? Optional.empty() : Optional.of(at);
			}
		}
		return Optional.empty();
	}

	private static Optional<Predicate<Point>> inside(NodeStyle style, Box box) {
		return switch (style) {
		case NodeStyle.Ellipse ellipse -> Optional.of(at -> isRound(box, at));
		case NodeStyle.Lozenge lozenge -> Optional.of(at -> isPointed(box, at));
		case NodeStyle.Dot dot -> Optional.of(at -> isRound(circle(box), at));
		case NodeStyle.BundledImage image when image.shape() == BundledShape.DOT || image.shape() == BundledShape.RING ->
			Optional.of(at -> isRound(box, at));
		default -> Optional.empty();
		};
	}

	private static Box circle(Box box) {
		double side = Math.min(box.width(), box.height());
		return new Box(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
	}

	private static boolean isRound(Box box, Point at) {
		double x = (at.x() - box.center().x()) / (box.width() / 2);
		double y = (at.y() - box.center().y()) / (box.height() / 2);
		return x * x + y * y <= 1.0001;
	}

	private static boolean isPointed(Box box, Point at) {
		double x = Math.abs(at.x() - box.center().x()) / (box.width() / 2);
		double y = Math.abs(at.y() - box.center().y()) / (box.height() / 2);
		return x + y <= 1.0001;
	}
}
