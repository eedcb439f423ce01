package org.pactwright.diagram.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.drawing.Gallery.Sample;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestEdge;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.DecorationDistribution;
import org.pactwright.viewpoint.description.DecorationPosition;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** The edges of the gallery: arrow heads, lines, labels, brackets, edges on edges. */
final class GalleryEdges {

	private GalleryEdges() {
	}

	private static Sample rowsOfEdges(String name, List<EdgeStyle> styles, List<String> names, boolean bent) {
		TestDiagram d = new TestDiagram(name);
		Map<Shape, Box> boxes = new LinkedHashMap<>();
		Map<Edge, Route> routes = new LinkedHashMap<>();
		for (int i = 0; i < styles.size(); i++) {
			double x = 20 + (i % 3) * 330;
			double y = 20 + (i / 3) * 60;
			TestShape a = d.node("A", TestStyles.square(Colour.WHITE));
			TestShape b = d.node("B", TestStyles.square(Colour.WHITE));
			boxes.put(a, new Box(x, y, 40, 30));
			boxes.put(b, new Box(x + 260, y, 40, 30));
			TestEdge edge = d.edge(a, b, styles.get(i)).labels("", names.get(i), "");
			List<Point> points = bent
					? List.of(new Point(x + 40, y + 8), new Point(x + 80, y + 8), new Point(x + 80, y + 22),
							new Point(x + 260, y + 22))
					: List.of(new Point(x + 40, y + 15), new Point(x + 260, y + 15));
			Size size = Gallery.measure().text(names.get(i), TestStyles.label(8), edge);
			routes.put(edge, new Route(points, Optional.empty(), Optional.of(new Box(x + 150 - size.width() / 2, y + 34,
					size.width(), size.height())), Optional.empty()));
		}
		int rows = (styles.size() + 2) / 3;
		return new Sample(name, d,
				new Placement(boxes, Map.of(), routes, List.of(), new Box(0, 0, 1000, 40 + rows * 60)),
				PaintOptions.plain());
	}

	static Sample arrows() {
		List<EdgeStyle> styles = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (EdgeArrow arrow : EdgeArrow.values()) {
			styles.add(TestStyles.edge(arrow, arrow));
			names.add(arrow.literal());
		}
		for (EdgeArrow arrow : List.of(EdgeArrow.INPUT_ARROW, EdgeArrow.INPUT_CLOSED_ARROW, EdgeArrow.FILL_DIAMOND)) {
			styles.add(TestStyles.edge(arrow, arrow, LineStyle.SOLID, 3, false));
			names.add(arrow.literal() + ", width 3");
		}
		return rowsOfEdges("arrows", styles, names, false);
	}

	static Sample lines() {
		List<EdgeStyle> styles = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int width : new int[] { 0, 1, 2, 4 }) {
			for (LineStyle line : LineStyle.values()) {
				styles.add(TestStyles.edge(EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_FILL_CLOSED_ARROW, line, width,
						false));
				names.add(line.literal() + ", width " + width);
			}
		}
		return rowsOfEdges("lines", styles, names, true);
	}

	static Sample edges() {
		TestDiagram d = new TestDiagram("Edges");
		TestShape a = d.node("Ministry of the Interior", TestStyles.square(TestStyles.BLUE));
		TestShape b = d.node("County board", TestStyles.square(TestStyles.GREEN));
		TestShape c = d.node("Port authority", TestStyles.square(TestStyles.SAND));
		TestShape e = d.node("Grid operator", TestStyles.square(Colour.WHITE));
		TestEdge ab = d.edge(a, b, TestStyles.edge(EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW))
				.labels("1", "reports to",
				"0..*");
		TestEdge bc =
				d.edge(b, c, TestStyles.edge(EdgeArrow.FILL_DIAMOND, EdgeArrow.INPUT_CLOSED_ARROW, LineStyle.DASH, 2,
				false)).labels("", "escalates after eight hours without decision", "");
		d.edge(ab, bc, TestStyles.edge(EdgeArrow.DOT, EdgeArrow.DOT)).labels("", "edge on edges", "");
		TestEdge bracket =
				d.edge(c, e, TestStyles.edge(EdgeArrow.INPUT_FILL_CLOSED_ARROW, EdgeArrow.INPUT_FILL_CLOSED_ARROW,
				LineStyle.SOLID, 1, true)).labels("", "bracket", "");
		bracket.decorate(TestStyles.decoration(DecorationPosition.CENTER, DecorationDistribution.HORIZONTAL,
				"/p/lock.svg",
				"locked"));
		Map<Shape, Box> boxes = new LinkedHashMap<>();
		boxes.put(a, new Box(20, 40, 150, 40));
		boxes.put(b, new Box(420, 40, 120, 40));
		boxes.put(c, new Box(420, 220, 120, 40));
		boxes.put(e, new Box(720, 220, 120, 40));
		Map<Edge, Route> routes = new LinkedHashMap<>();
		routes.put(ab, new Route(List.of(new Point(170, 60), new Point(420, 60)), label(ab, "1", 180, 40),
				label(ab, "reports to", 260, 52), label(ab, "0..*", 390, 40)));
		routes.put(bc,
				new Route(List.of(new Point(480, 80), new Point(480, 130), new Point(500, 130), new Point(500, 220)),
				Optional.empty(), label(bc, bc.label(), 440, 140), Optional.empty()));
		Edge onEdges = d.edges().get(2);
		routes.put(onEdges,
				new Route(List.of(new Point(295, 60), new Point(295, 185), new Point(500, 185)), Optional.empty(),
				label(onEdges, "edge on edges", 255, 120), Optional.empty()));
		routes.put(bracket, new Route(List.of(new Point(540, 230), new Point(720, 230)), Optional.empty(),
				label(bracket, "bracket", 560, 190), Optional.empty()));
		return new Sample("edges", d, new Placement(boxes, Map.of(), routes, List.of(), new Box(0, 0, 860, 300)),
				PaintOptions.plain());
	}

	/** A box for a label of an edge. */
	static Optional<Box> label(Edge edge, String text, double x, double y) {
		Size size = Gallery.measure().text(text, TestStyles.label(8), edge);
		return Optional.of(new Box(x, y, size.width(), size.height()));
	}
}
