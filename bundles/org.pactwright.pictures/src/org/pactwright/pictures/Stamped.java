package org.pactwright.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Anchor;
import org.pactwright.diagram.drawing.Figure.Group;
import org.pactwright.diagram.drawing.Figure.Rectangle;
import org.pactwright.diagram.drawing.Figure.Text;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Paints the result of an analysis on a drawing: elements in a colour, with a stamp at their upper right corner, edges
 * with a stamp in their middle, and below the drawing what the colours mean. The drawing below stays as it is.
 */
public final class Stamped {

	private static final TextFont FONT = TextFont.plain(11).inBold();
	private static final TextFont SMALL = TextFont.plain(12);
	private static final double PADDING = 4;
	private static final double ROW = 26;

	private final Function<EObject, Optional<Stamp>> stamps;
	private final Map<String, Colour> meanings = new LinkedHashMap<>();
	private final List<Figure> figures = new ArrayList<>();

	private Stamped(Function<EObject, Optional<Stamp>> stamps) {
		this.stamps = stamps;
	}

	/**
	 * What is painted on an element or edge.
	 *
	 * @param text a few characters, for instance {@code 4 h}
	 * @param colour of the stamp and of what it is on
	 * @param meaning what the colour says, for the legend
	 * @param border whether the edge reaches across a border, which is marked by a double line
	 */
	public record Stamp(String text, Colour colour, String meaning, boolean border) {
	}

	/**
	 * Paints stamps.
	 *
	 * @param scene the drawing of the diagram
	 * @param stamps what to paint, by the element of the model
	 */
	public static Scene on(Scene scene, Diagram diagram, Placement placement,
			Function<EObject, Optional<Stamp>> stamps) {
		Stamped painter = new Stamped(stamps);
		for (Edge edge : diagram.edges()) {
			if (edge.visible()) {
				placement.route(edge).ifPresent(route -> painter.edge(edge, route));
			}
		}
		placement.boxes().forEach((shape, box) -> {
			// a line within a shape is often about the same element; one stamp is enough
			boolean inner = shape.eContainer() instanceof Shape outer && outer.target() == shape.target();
			if (shape.visible() && !inner) {
				painter.shape(shape, box);
			}
		});
		return painter.finish(scene);
	}

	private Scene finish(Scene scene) {
		if (figures.isEmpty()) {
			return scene;
		}
		Box bounds = scene.bounds();
		double x = bounds.x() + 2 * PADDING;
		double y = bounds.bottom() + ROW / 2;
		List<Figure> legend = new ArrayList<>();
		for (Map.Entry<String, Colour> each : meanings.entrySet()) {
			legend.add(new Rectangle(new Box(x, y - 6, 12, 12), 2, 2, Fill.of(each.getValue()), Stroke.NONE));
			legend.add(new Text(each.getKey(), new Point(x + 18, y + 4), Anchor.START, SMALL, Colour.BLACK, 0));
			x += 18 + SMALL.width(each.getKey()) + 22;
		}
		Box larger = new Box(bounds.x(), bounds.y(), Math.max(bounds.width(), x - bounds.x()), bounds.height() + ROW);
		List<Figure> all = new ArrayList<>(List.of(scene.root()));
		all.add(Group.of("stamps", figures));
		all.add(Group.of("stamps-legend", legend));
		return new Scene(larger, scene.background(), scene.title(), scene.description(), scene.language(),
				Group.of("", all));
	}

	private void shape(Shape shape, Box box) {
		Optional<Stamp> stamp = stamps.apply(shape.target());
		if (stamp.isPresent()) {
			Colour colour = stamp.get().colour();
			meanings.put(stamp.get().meaning(), colour);
			figures.add(new Rectangle(box, 3, 3, new Fill.Solid(colour, 0.22), Stroke.of(colour, 2.5)));
			badge(stamp.get(), box.right(), box.y());
		}
	}

	private void edge(Edge edge, Route route) {
		Optional<Stamp> stamp = stamps.apply(edge.target());
		if (stamp.isEmpty()) {
			return;
		}
		Colour colour = stamp.get().colour();
		meanings.put(stamp.get().meaning(), colour);
		figures.add(new Figure.Polyline(route.points(), Stroke.of(colour, stamp.get().border() ? 5 : 2.5)));
		if (stamp.get().border()) {
			// a light line within the thick one makes two of it
			figures.add(new Figure.Polyline(route.points(), Stroke.of(Colour.WHITE, 1.8)));
		}
		Point middle = middle(route.points());
		double half = (FONT.width(text(stamp.get())) + 2 * PADDING) / 2;
		badge(stamp.get(), middle.x() + half, middle.y());
	}

	private static String text(Stamp stamp) {
		return stamp.border() ? stamp.text() + " | border" : stamp.text();
	}

	/** A stamp whose right side and middle are given. */
	private void badge(Stamp stamp, double right, double y) {
		String text = text(stamp);
		double width = FONT.width(text) + 2 * PADDING;
		double height = FONT.lineHeight() + 2;
		Box box = new Box(right - width, y - height / 2, width, height);
		figures.add(new Rectangle(box, height / 2, height / 2, Fill.of(stamp.colour()), Stroke.of(Colour.WHITE, 1)));
		figures.add(new Text(text, new Point(box.x() + PADDING, box.y() + 1 + FONT.ascent()), Anchor.START, FONT,
				Colour.WHITE, 0));
	}

	/** The point half way along a line. */
	private static Point middle(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += distance(points.get(i - 1), points.get(i));
		}
		double rest = length / 2;
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			double part = distance(from, to);
			if (rest <= part && part > 0) {
				double share = rest / part;
				return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
			}
			rest -= part;
		}
		return points.getLast();
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}
}
