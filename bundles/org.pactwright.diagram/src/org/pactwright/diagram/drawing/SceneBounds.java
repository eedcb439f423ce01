package org.pactwright.diagram.drawing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * How far the groups of a scene reach, so that what lies outside of the window need not be painted. Computed once per
 * scene, in any thread; a margin allows for the width of lines.
 */
public final class SceneBounds {

	private static final double MARGIN = 4;

	private final Map<Figure.Group, Box> boxes = new IdentityHashMap<>();
	private final Optional<Box> all;

	public SceneBounds(Scene scene) {
		all = bounds(scene.root());
	}

	/** How far the whole scene reaches; empty if there is nothing on it. */
	public Optional<Box> all() {
		return all;
	}

	/** Whether a part of a group can lie inside a box. */
	public boolean reaches(Figure.Group group, Box box) {
		Box own = boxes.get(group);
		return own != null && own.intersects(box);
	}

	/** How far a figure of the scene reaches; empty if there is nothing of it. */
	Optional<Box> of(Figure figure) {
		return figure instanceof Figure.Group group ? Optional.ofNullable(boxes.get(group)) : bounds(figure);
	}

	private Optional<Box> bounds(Figure figure) {
		return switch (figure) {
			case Figure.Group group -> {
				Optional<Box> all = Optional.empty();
				for (Figure inner : group.figures()) {
					all = union(all, bounds(inner));
				}
				all.ifPresent(box -> boxes.put(group, box));
				yield all;
			}
			case Figure.Rectangle rectangle -> Optional.of(rectangle.box().grow(MARGIN + rectangle.stroke().width()));
			case Figure.Ellipse ellipse -> Optional.of(ellipse.box().grow(MARGIN + ellipse.stroke().width()));
			case Figure.Polygon polygon -> around(polygon.points(), polygon.stroke().width());
			case Figure.Polyline line -> around(line.points(), line.stroke().width());
			case Figure.Outline outline -> around(outline.segments().stream().flatMap(SceneBounds::points).toList(),
					outline.stroke().width());
			case Figure.Text text -> Optional.of(around(text));
			case Figure.Image image -> Optional.of(image.box().grow(MARGIN));
		};
	}

	private static Stream<Point> points(Segment segment) {
		return switch (segment) {
			case Segment.Move move -> Stream.of(move.to());
			case Segment.Line line -> Stream.of(line.to());
			case Segment.Quadratic curve -> Stream.of(curve.control(), curve.to());
			case Segment.Cubic curve -> Stream.of(curve.control1(), curve.control2(), curve.to());
			case Segment.Close close -> Stream.empty();
		};
	}

	/** Generous: a turned text fits as well. */
	private static Box around(Figure.Text text) {
		double reach = text.font().width(text.text()) + text.font().lineHeight();
		return new Box(text.at().x(), text.at().y(), 0, 0).grow(reach);
	}

	private static Optional<Box> around(List<Point> points, double width) {
		Optional<Box> all = Optional.empty();
		for (Point point : points) {
			all = union(all, Optional.of(new Box(point.x(), point.y(), 0, 0)));
		}
		return all.map(box -> box.grow(MARGIN + width));
	}

	private static Optional<Box> union(Optional<Box> one, Optional<Box> other) {
		return one.isEmpty() ? other : other.isEmpty() ? one : Optional.of(one.get().union(other.get()));
	}
}
