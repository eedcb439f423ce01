package org.pactwright.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.Placement;
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

	private final Map<String, Colour> meanings = new LinkedHashMap<>();
	private final List<Figure> figures = new ArrayList<>();

	private Stamped() {
	}

	/**
	 * What is painted on an element or edge.
	 *
	 * @param text a few characters, for instance {@code 4 h}; empty for a colour alone
	 * @param colour of the stamp and of what it is on
	 * @param meaning what the colour says, for the legend
	 * @param border whether the edge reaches across a border, which is marked by a double line
	 */
	public record Stamp(String text, Colour colour, String meaning, boolean border) {
	}

	/** A shape with what is painted on it. */
	public record Area(Box box, Stamp stamp) {
	}

	/** An edge with what is painted on it; two points at least. */
	public record Line(List<Point> points, Stamp stamp) {
		public Line {
			points = List.copyOf(points);
		}
	}

	/**
	 * Paints stamps.
	 *
	 * @param scene the drawing of the diagram
	 * @param stamps what to paint, by the element of the model
	 */
	public static Scene on(Scene scene, Diagram diagram, Placement placement,
			Function<EObject, Optional<Stamp>> stamps) {
		List<Line> lines = new ArrayList<>();
		for (Edge edge : diagram.edges()) {
			if (edge.visible()) {
				placement.route(edge).ifPresent(route -> stamps.apply(edge.target())
						.ifPresent(stamp -> lines.add(new Line(route.points(), stamp))));
			}
		}
		List<Area> areas = new ArrayList<>();
		placement.boxes().forEach((shape, box) -> {
			// a line within a shape is often about the same element; one stamp is enough
			boolean inner = shape.eContainer() instanceof Shape outer && outer.target() == shape.target();
			if (shape.visible() && !inner) {
				stamps.apply(shape.target()).ifPresent(stamp -> areas.add(new Area(box, stamp)));
			}
		});
		return of(areas, lines).finish(scene, "");
	}

	/**
	 * Paints stamps on a drawing of which only the places are known, without a legend; the drawing itself if there are
	 * none.
	 */
	public static Scene on(Scene scene, List<Area> areas, List<Line> lines) {
		Stamped painter = of(areas, lines);
		return painter.figures.isEmpty() ? scene : new Scene(scene.bounds(), scene.background(), scene.title(),
				scene.description(), scene.language(),
				Group.of("", List.of(scene.root(), Group.of("stamps", painter.figures))));
	}

	/**
	 * Paints stamps on a drawing of which only the places are known, with what was asked and a legend below; the drawing
	 * itself if there are none.
	 */
	public static Scene picture(Scene scene, String title, List<Area> areas, List<Line> lines) {
		return of(areas, lines).finish(scene, title);
	}

	private static Stamped of(List<Area> areas, List<Line> lines) {
		Stamped painter = new Stamped();
		lines.forEach(painter::edge);
		areas.forEach(painter::shape);
		return painter;
	}

	/** @param title above the legend; blank for none */
	private Scene finish(Scene scene, String title) {
		if (figures.isEmpty()) {
			return scene;
		}
		Box bounds = scene.bounds();
		double left = bounds.x() + 2 * PADDING;
		double x = left;
		double y = bounds.bottom() + ROW / 2;
		List<Figure> legend = new ArrayList<>();
		if (!title.isBlank()) {
			legend.add(new Text(title, new Point(left, y + 4), Anchor.START, SMALL.inBold(), Colour.BLACK, 0));
			y += ROW;
		}
		for (Map.Entry<String, Colour> each : meanings.entrySet()) {
			legend.add(new Rectangle(new Box(x, y - 6, 12, 12), 2, 2, Fill.of(each.getValue()), Stroke.NONE));
			legend.add(new Text(each.getKey(), new Point(x + 18, y + 4), Anchor.START, SMALL, Colour.BLACK, 0));
			x += 18 + SMALL.width(each.getKey()) + 22;
		}
		double right = title.isBlank() ? x : Math.max(x, left + SMALL.inBold().width(title) + 2 * PADDING);
		Box larger = new Box(bounds.x(), bounds.y(), Math.max(bounds.width(), right - bounds.x()),
				y + ROW / 2 - bounds.y());
		List<Figure> all = new ArrayList<>(List.of(scene.root()));
		all.add(Group.of("stamps", figures));
		all.add(Group.of("stamps-legend", legend));
		return new Scene(larger, scene.background(), scene.title(), scene.description(), scene.language(),
				Group.of("", all));
	}

	private void shape(Area area) {
		Stamp stamp = area.stamp();
		meanings.put(stamp.meaning(), stamp.colour());
		figures.add(new Rectangle(area.box(), 3, 3, new Fill.Solid(stamp.colour(), 0.22), Stroke.of(stamp.colour(), 2.5)));
		badge(stamp, area.box().right(), area.box().y());
	}

	private void edge(Line line) {
		Stamp stamp = line.stamp();
		meanings.put(stamp.meaning(), stamp.colour());
		figures.add(new Figure.Polyline(line.points(), Stroke.of(stamp.colour(), stamp.border() ? 5 : 2.5)));
		if (stamp.border()) {
			// a light line within the thick one makes two of it
			figures.add(new Figure.Polyline(line.points(), Stroke.of(Colour.WHITE, 1.8)));
		}
		Point middle = middle(line.points());
		double half = (FONT.width(text(stamp)) + 2 * PADDING) / 2;
		badge(stamp, middle.x() + half, middle.y());
	}

	private static String text(Stamp stamp) {
		return stamp.border() ? stamp.text() + " | border" : stamp.text();
	}

	/** A stamp whose right side and middle are given. */
	private void badge(Stamp stamp, double right, double y) {
		String text = text(stamp);
		if (text.isEmpty()) {
			return;
		}
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
