package org.pactwright.diagram.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.Shape;

/** What is wrong with a placement, found without any help of the layout. */
public final class Faults {

	public final List<String> overlaps = new ArrayList<>();
	public final List<String> outside = new ArrayList<>();
	public final List<String> throughShapes = new ArrayList<>();
	public final List<String> loose = new ArrayList<>();
	public final List<String> labelsOnShapes = new ArrayList<>();
	public final List<String> labelsOnLabels = new ArrayList<>();
	public int routes;
	private final Placement placement;
	private final Measure measure;

	private Faults(Placement placement, Measure measure) {
		this.placement = placement;
		this.measure = measure;
	}

	public static Faults of(Diagram diagram, Placement placement, Measure measure) {
		Faults faults = new Faults(placement, measure);
		faults.siblings(diagram.shapes());
		List<Shape> leaves = new ArrayList<>();
		for (Shape shape : placement.boxes().keySet()) {
			faults.content(shape);
			if (shape.children().isEmpty() || shape.kind() == ElementKind.LIST) {
				leaves.add(shape);
			}
		}
		leaves.removeIf(leaf -> leaf.kind() == ElementKind.LIST_ELEMENT);
		placement.routes().forEach((edge, route) -> faults.route(edge, route, leaves));
		faults.labels(leaves);
		return faults;
	}

	private Box box(Shape shape) {
		return placement.box(shape).orElseThrow();
	}

	private void siblings(List<Shape> shapes) {
		List<Shape> placed = shapes.stream().filter(s -> placement.box(s).isPresent()).toList();
		for (int i = 0; i < placed.size(); i++) {
			for (int j = i + 1; j < placed.size(); j++) {
				if (box(placed.get(i)).grow(-0.5).intersects(box(placed.get(j)))) {
					overlaps.add(placed.get(i).label() + " and " + placed.get(j).label());
				}
			}
		}
	}

	private void content(Shape shape) {
		siblings(shape.children());
		siblings(shape.borderNodes());
		Insets insets = measure.insets(shape);
		Box box = box(shape);
		Box inner = new Box(box.x() + insets.left(), box.y() + insets.top(), box.width() - insets.left() - insets.right(),
				box.height() - insets.top() - insets.bottom()).grow(1);
		for (Shape child : shape.children()) {
			if (placement.box(child).isPresent() && !inner.contains(box(child))) {
				outside.add(child.label() + " of " + shape.label() + ": " + box(child) + " in " + inner);
			}
		}
		for (Shape border : shape.borderNodes()) {
			if (!box(border).intersects(box) || box.grow(-box(border).width() / 2 - 1).intersects(box(border))
					&& box.width() > 50 && box.height() > 50) {
				outside.add("border node of " + shape.label() + " at " + box(border) + " of " + box);
			}
		}
	}

	private static Set<Shape> related(DiagramElement end) {
		Set<Shape> related = new HashSet<>();
		if (end instanceof Edge edge) {
			for (DiagramElement far : List.of(edge.source(), edge.targetElement())) {
				Set<Shape> around = related(far);
				around.remove(far);
				related.addAll(around);
			}
		}
		Optional<Shape> at = end instanceof Shape shape ? Optional.of(shape) : Optional.empty();
		while (at.isPresent()) {
			related.add(at.get());
			at = at.get().parent();
		}
		return related;
	}

	private void route(Edge edge, Route route, List<Shape> leaves) {
		routes++;
		Set<Shape> related = related(edge.source());
		related.addAll(related(edge.targetElement()));
		Box around = around(route.points());
		for (Shape leaf : leaves) {
			Box box = box(leaf).grow(-1.5);
			if (!related.contains(leaf) && !leaf.isBorderNode() && leaf.parent().filter(Shape::isBorderNode).isEmpty()
					&& around.grow(1).intersects(box) && crosses(route.points(), box)) {
				throughShapes.add(name(edge) + " through " + leaf.label());
			}
		}
		attached(edge, edge.source(), route.points().getFirst());
		attached(edge, edge.targetElement(), route.points().getLast());
	}

	private static String name(Edge edge) {
		return end(edge.source()) + " -> " + end(edge.targetElement());
	}

	private static String end(DiagramElement end) {
		return end instanceof Shape s ? s.isBorderNode() ? "border of " + s.parent().orElseThrow().label() : s.label() : "edge";
	}

	private void attached(Edge edge, DiagramElement end, Point p) {
		if (end instanceof Shape shape && placement.box(shape).isPresent()) {
			Box box = box(shape);
			if (!box.grow(2).contains(p) || box.width() > 6 && box.height() > 6 && box.grow(-2.1).contains(p)) {
				loose.add(name(edge) + " at " + p + ", not at " + box);
			}
		}
	}

	private static Box around(List<Point> points) {
		Box box = new Box(points.getFirst().x(), points.getFirst().y(), 0, 0);
		for (Point p : points) {
			box = box.union(new Box(p.x(), p.y(), 0, 0));
		}
		return box;
	}

	private static boolean crosses(List<Point> points, Box box) {
		for (int i = 1; i < points.size(); i++) {
			java.awt.geom.Rectangle2D r = new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
			if (r.intersectsLine(points.get(i - 1).x(), points.get(i - 1).y(), points.get(i).x(), points.get(i).y())) {
				return true;
			}
		}
		return false;
	}

	private void labels(List<Shape> leaves) {
		List<Box> all = new ArrayList<>();
		for (Map.Entry<Edge, Route> entry : placement.routes().entrySet()) {
			Route route = entry.getValue();
			Stream.of(route.beginLabel(), route.centerLabel(), route.endLabel()).flatMap(Optional::stream).forEach(label -> {
				for (Shape leaf : leaves) {
					if (box(leaf).grow(-1).intersects(label)) {
						labelsOnShapes.add(name(entry.getKey()) + " on " + leaf.label());
					}
				}
				all.stream().filter(other -> other.grow(-1).intersects(label))
						.forEach(other -> labelsOnLabels.add(name(entry.getKey()) + " at " + label + " on " + other));
				all.add(label);
			});
		}
	}

	@Override
	public String toString() {
		return "overlaps " + overlaps + "\noutside " + outside + "\nthrough " + throughShapes + "\nloose " + loose
				+ "\nlabels on shapes " + labelsOnShapes + "\nlabels on labels " + labelsOnLabels.size();
	}
}
