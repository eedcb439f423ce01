package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.Route;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Role;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** Draws edges and their labels. */
final class EdgePainter {

	private static final double WIDEST = 20;
	/** How far a bracket keeps away from what it joins. */
	private static final double BRACKET = 20;
	private static final double DECORATION = 16;

	private final Painting painting;
	private final MarkPainter marks;
	private final Ends ends;

	EdgePainter(Painting painting) {
		this.painting = painting;
		this.ends = new Ends(painting);
		this.marks = new MarkPainter(painting);
	}

	/** Draws an edge if it has a route. */
	void paint(Edge edge, List<Figure> out) {
		Optional<Route> route = painting.placement.route(edge);
		Optional<EdgeStyle> style = edge.edgeStyle();
		if (route.isEmpty() || style.isEmpty()) {
			return;
		}
		List<Point> points = ends.onOutlines(edge, Line.distinct(route.get().points()));
		Route labelled = route.get();
		if (style.get().bracket() && points.size() == 2) {
			points = bracket(edge, points);
			labelled = besideBar(labelled, points);
		}
		List<Figure> figures = sample(style.get(), points);
		boolean labelledInTheMiddle = labelled.centerLabel().isPresent() && !edge.label().isBlank();
		Point middle = Line.at(points, Line.length(points) * (labelledInTheMiddle ? 0.25 : 0.5));
		Box around = new Box(middle.x() - DECORATION, middle.y() - DECORATION, 2 * DECORATION, 2 * DECORATION);
		figures.addAll(marks.decorations(edge, around));
		out.add(painting.group(edge, Role.EDGE, painting.dimmed(edge, figures)));
		labels(edge, style.get(), labelled);
		marks.findings(edge, Line.at(points, Line.length(points) * (labelledInTheMiddle ? 0.75 : 0.5)));
	}

	/** The line of a style with its heads. */
	List<Figure> sample(EdgeStyle style, List<Point> points) {
		double width = Math.max(1, Math.min(WIDEST, style.size()));
		double length = Line.length(points);
		double heads = Arrowheads.length(style.sourceArrow()) + Arrowheads.length(style.targetArrow());
		double scale = Math.min(Arrowheads.scale(width), heads == 0 ? 1 : Math.max(0.3, length / (heads + 4)));
		List<Point> back = points.reversed();
		Stroke stroke = new Stroke(style.stroke(), width, Tones.dash(style.line(), width), false, 1);
		List<Point> shortened = Line.trimmed(points, Arrowheads.setback(style.sourceArrow()) * scale);
		shortened = Line.trimmed(shortened.reversed(), Arrowheads.setback(style.targetArrow()) * scale).reversed();
		List<Figure> figures = new ArrayList<>();
		figures.add(shortened.size() == 2 ? new Figure.Polyline(shortened, stroke)
				: new Figure.Outline(Line.rounded(shortened), Fill.NONE, stroke));
		Arrowheads source = new Arrowheads(style.stroke(), width, painting.backdrop(points.getFirst()));
		figures.addAll(source.draw(style.sourceArrow(), points.getFirst(), Line.direction(points), scale));
		Arrowheads target = new Arrowheads(style.stroke(), width, painting.backdrop(points.getLast()));
		figures.addAll(target.draw(style.targetArrow(), points.getLast(), Line.direction(back), scale));
		figures.removeIf(f -> f instanceof Figure.Group group && group.figures().isEmpty());
		return figures;
	}

	/** A straight line becomes a bracket beside it: above what stands side by side, else on the right. */
	private List<Point> bracket(Edge edge, List<Point> points) {
		Point a = points.getFirst();
		Point b = points.getLast();
		boolean above = Math.abs(a.x() - b.x()) >= Math.abs(a.y() - b.y());
		Point from = side(edge.source(), a, above);
		Point to = side(edge.targetElement(), b, above);
		double bar = above ? Math.min(from.y(), to.y()) - BRACKET : Math.max(from.x(), to.x()) + BRACKET;
		Point first = above ? new Point(from.x(), bar) : new Point(bar, from.y());
		Point second = above ? new Point(to.x(), bar) : new Point(bar, to.y());
		painting.bounds = painting.bounds.union(new Box(first.x(), first.y(), 0, 0).grow(BRACKET))
				.union(new Box(second.x(), second.y(), 0, 0).grow(BRACKET));
		return List.of(from, first, second, to);
	}

	private Point side(DiagramElement end, Point otherwise, boolean above) {
		Optional<Box> box = end instanceof Shape shape ? painting.placement.box(shape) : Optional.empty();
		return box.map(b -> above ? new Point(b.center().x(), b.y()) : new Point(b.right(), b.center().y()))
				.orElse(otherwise);
	}

	/** The label in the middle of the bar. */
	private static Route besideBar(Route route, List<Point> bracket) {
		Point bar = Line.between(bracket.get(1), bracket.get(2), 0.5);
		Optional<Box> center = route.centerLabel()
				.map(b -> new Box(bar.x() - b.width() / 2, bar.y() - b.height() / 2, b.width(), b.height()));
		return new Route(route.points(), route.beginLabel(), center, route.endLabel());
	}

	private void labels(Edge edge, EdgeStyle style, Route route) {
		List<Figure> figures = new ArrayList<>();
		label(edge, edge.beginLabel(), style.beginLabel(), route.beginLabel(), figures);
		label(edge, edge.label(), style.centerLabel(), route.centerLabel(), figures);
		label(edge, edge.endLabel(), style.endLabel(), route.endLabel(), figures);
		if (!figures.isEmpty()) {
			painting.apart.add(new Figure.Group(painting.ids.of(edge) + Identifiers.LABEL, Role.LABEL, "", "",
					Optional.empty(),
					painting.options.dimmed().test(edge) ? Painting.DIM : 1, Optional.empty(), figures));
		}
	}

	private void label(Edge edge, String text, Optional<LabelStyle> style, Optional<Box> place, List<Figure> out) {
		if (style.isEmpty() || place.isEmpty() || text.isBlank()) {
			return;
		}
		Label label = painting.labels.free(text, style.get(), edge);
		painting.noteLetters(label, edge);
		if (label.text().cut()) {
			painting.notices.add("A label of “" + painting.shortName(edge) + "” is cut: it is too long.");
		}
		Colour backdrop = painting.backdrop(place.get().center());
		TextPainter.free(label, place.get(), style.get().colour(), backdrop, out);
	}
}
