package org.pactwright.diagram.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** Places shapes in rows and draws edges straight: no layout, but enough to see how things look. */
public final class SimplePlacement {

	private static final double GAP = 30;

	private final Measure measure;
	private final Map<Shape, Box> boxes = new LinkedHashMap<>();
	private final Map<Shape, Box> labels = new LinkedHashMap<>();
	private final Map<Edge, Route> routes = new LinkedHashMap<>();
	private final double gap;

	private SimplePlacement(Measure measure, double gap) {
		this.measure = measure;
		this.gap = gap;
	}

	/** Rows of a number of shapes each. */
	public static Placement rows(Diagram diagram, Measure measure, int columns) {
		return rows(diagram, measure, columns, GAP);
	}

	public static Placement rows(Diagram diagram, Measure measure, int columns, double gap) {
		SimplePlacement placement = new SimplePlacement(measure, gap);
		placement.grid(diagram.shapes(), 20, 20, columns);
		diagram.edges().forEach(placement::route);
		return placement.result(List.of());
	}

	private Placement result(List<Band> bands) {
		Box bounds = new Box(20, 20, 1, 1);
		for (Box box : boxes.values()) {
			bounds = bounds.union(box);
		}
		for (Box box : labels.values()) {
			bounds = bounds.union(box);
		}
		for (Route route : routes.values()) {
			for (Optional<Box> label : List.of(route.beginLabel(), route.centerLabel(), route.endLabel())) {
				bounds = label.isEmpty() ? bounds : bounds.union(label.get());
			}
		}
		Box whole = bounds.grow(20);
		return new Placement(boxes, labels, routes, bands,
				new Box(Math.floor(whole.x()), Math.floor(whole.y()), Math.ceil(whole.width()),
				Math.ceil(whole.height())));
	}

	private Size grid(List<Shape> shapes, double left, double top, int columns) {
		double x = left;
		double y = top;
		double row = 0;
		double right = left;
		int column = 0;
		for (Shape shape : shapes) {
			if (!shape.visible() || shape.style().isEmpty()) {
				continue;
			}
			if (column == columns) {
				column = 0;
				x = left;
				y += row + gap;
				row = 0;
			}
			Size label = measure.outerLabel(shape);
			Size size = full(shape);
			double width = Math.max(size.width(), label.width());
			place(shape,
					new Box(Math.round(x + (width - size.width()) / 2), Math.round(y), size.width(), size.height()));
			row = Math.max(row, size.height() + (label.height() > 0 ? label.height() + 4 : 0));
			x += width + gap;
			right = Math.max(right, x - gap);
			column++;
		}
		return new Size(right - left, y + row - top);
	}

	/** Places a shape without content at the origin to see how large it gets. */
	private Size full(Shape shape) {
		if (shape.kind() != ElementKind.CONTAINER || shape.collapsed() || shape.children().isEmpty()) {
			return measure.size(shape);
		}
		Insets insets = measure.insets(shape);
		Size content = switch (shape.presentation().orElse(Presentation.FREE_FORM)) {
		case HORIZONTAL_STACK -> stack(shape, false);
		case VERTICAL_STACK -> stack(shape, true);
		default -> new SimplePlacement(measure, gap).grid(shape.children(), 0, 0, 3);
		};
		return measure.size(shape).union(new Size(content.width() + insets.left() + insets.right(),
				content.height() + insets.top() + insets.bottom()));
	}

	private Size stack(Shape shape, boolean below) {
		double width = 0;
		double height = 0;
		for (Shape child : shape.children()) {
			Size size = full(child);
			width = below ? Math.max(width, size.width()) : width + size.width();
			height = below ? height + size.height() : Math.max(height, size.height());
		}
		return new Size(width, height);
	}

	private void place(Shape shape, Box box) {
		boxes.put(shape, box);
		Size label = measure.outerLabel(shape);
		if (label.height() > 0) {
			labels.put(shape,
					new Box(box.center().x() - label.width() / 2, box.bottom() + 3, label.width(), label.height()));
		}
		if (!shape.collapsed()) {
			content(shape, box);
		}
		double y = box.y() + 20;
		for (Shape border : shape.borderNodes()) {
			Size size = measure.size(border);
			place(border, new Box(box.right() - size.width() / 2, y, size.width(), size.height()));
			y += size.height() + 8;
		}
	}

	private void content(Shape shape, Box box) {
		Insets insets = measure.insets(shape);
		double x = box.x() + insets.left();
		double y = box.y() + insets.top();
		double width = box.width() - insets.left() - insets.right();
		double height = box.height() - insets.top() - insets.bottom();
		Presentation presentation = shape.presentation().orElse(Presentation.FREE_FORM);
		if (presentation == Presentation.FREE_FORM) {
			grid(shape.children(), x, y, 3);
			return;
		}
		for (Shape child : shape.children()) {
			if (!child.visible()) {
				continue;
			}
			Size size = full(child);
			boolean below = presentation != Presentation.HORIZONTAL_STACK;
			place(child, below ? new Box(x, y, width, size.height()) : new Box(x, y, size.width(), height));
			x += below ? 0 : size.width();
			y += below ? size.height() : 0;
		}
	}

	private void route(Edge edge) {
		Point from = middle(edge.source());
		Point to = middle(edge.targetElement());
		if (from == null || to == null) {
			return;
		}
		Point start = clipped(edge.source(), from, to);
		Point end = clipped(edge.targetElement(), to, from);
		routes.put(edge, new Route(List.of(start, end), label(edge, edge.beginLabel(), start, end, 0.15),
				label(edge, edge.label(), start, end, 0.5), label(edge, edge.endLabel(), start, end, 0.85)));
	}

	private Optional<Box> label(Edge edge, String text, Point a, Point b, double part) {
		Optional<LabelStyle> style = edge.edgeStyle().flatMap(s -> s.centerLabel());
		if (style.isEmpty() || text.isBlank()) {
			return Optional.empty();
		}
		Size size = measure.text(text, style.get(), edge);
		double x = a.x() + (b.x() - a.x()) * part;
		double y = a.y() + (b.y() - a.y()) * part;
		return Optional.of(new Box(x - size.width() / 2, y - size.height() / 2, size.width(), size.height()));
	}

	private Point middle(DiagramElement element) {
		if (element instanceof Shape shape) {
			return boxes.containsKey(shape) ? boxes.get(shape).center() : null;
		}
		Route route = routes.get(element);
		if (route == null) {
			return null;
		}
		List<Point> points = new ArrayList<>(route.points());
		return new Point((points.getFirst().x() + points.getLast().x()) / 2,
				(points.getFirst().y() + points.getLast().y()) / 2);
	}

	private Point clipped(DiagramElement element, Point from, Point to) {
		Box box = element instanceof Shape shape ? boxes.get(shape) : null;
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		if (box == null || dx == 0 && dy == 0) {
			return from;
		}
		double part = Math.min(dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx),
				dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy));
		return new Point(from.x() + dx * part, from.y() + dy * part);
	}
}
