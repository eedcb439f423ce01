package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * What of a diagram is drawn, measured. Not drawn is what is invisible, hidden by the user, without style, or in
 * something that is not drawn; and edges with an end that is not drawn, unless that end is in something collapsed.
 */
final class Drawn {

	final Item root;
	final List<Item> items = new ArrayList<>();
	final List<Link> links = new ArrayList<>();
	final Set<String> notices;
	final Map<Shape, Item> itemOf = new HashMap<>();
	final Map<Edge, Link> linkOf = new HashMap<>();
	private final Map<Shape, Item> standIn = new HashMap<>();
	private final Measure measure;
	private final KnownPlaces known;

	private Drawn(Measure measure, KnownPlaces known, Set<String> notices) {
		this.notices = notices;
		this.measure = measure;
		this.known = known;
		this.root = new Item(null, null, false, 0, Presentation.FREE_FORM, Insets.NONE, Size.NONE, Size.NONE);
	}

	static Drawn read(Diagram diagram, Measure measure, KnownPlaces known, Set<String> notices) {
		Drawn drawn = new Drawn(measure, known, notices);
		diagram.shapes().forEach(shape -> drawn.add(shape, drawn.root, false));
		drawn.addLinks(diagram.edges());
		return drawn;
	}

	private void add(Shape shape, Item parent, boolean border) {
		if (!shape.visible() || shape.style().isEmpty() || known.hidden().contains(shape)) {
			return;
		}
		boolean closed = shape.collapsed() || known.collapsed().contains(shape);
		Optional<Presentation> presentation = shape.kind() == ElementKind.CONTAINER
				? Optional.of(shape.presentation().orElse(Presentation.FREE_FORM)) : shape.presentation();
		boolean container = shape.kind() == ElementKind.CONTAINER || shape.kind() == ElementKind.LIST;
		Size size = Optional.ofNullable(known.shapes().get(shape)).flatMap(KnownPlaces.Place::size)
				.map(given -> new Size(Math.max(1, given.width()), Math.max(1, given.height())))
				.orElseGet(() -> measure.size(shape));
		Item item = new Item(shape, parent, border, items.size() + 1, presentation.orElse(null),
				container ? measure.insets(shape) : Insets.NONE, atLeastOne(size), measure.outerLabel(shape));
		(border ? parent.borders : parent.children).add(item);
		items.add(item);
		itemOf.put(shape, item);
		shape.borderNodes().forEach(child -> add(child, item, true));
		for (Shape child : shape.children()) {
			if (closed) {
				represent(child, item);
			} else {
				add(child, item, false);
			}
		}
	}

	private static Size atLeastOne(Size size) {
		return size.union(new Size(1, 1));
	}

	/** Edges to what is in something collapsed end there. */
	private void represent(Shape shape, Item item) {
		if (shape.visible() && !known.hidden().contains(shape)) {
			standIn.put(shape, item);
			shape.children().forEach(child -> represent(child, item));
			shape.borderNodes().forEach(child -> represent(child, item));
		}
	}

	/** Edges that other edges are attached to come before those. */
	private void addLinks(List<Edge> edges) {
		List<Edge> open = new ArrayList<>(edges);
		Map<Edge, Link> found = new LinkedHashMap<>();
		boolean more = true;
		while (more) {
			more = false;
			List<Edge> later = new ArrayList<>();
			for (Edge edge : open) {
				if (isEdge(edge.source(), found) || isEdge(edge.targetElement(), found)) {
					later.add(edge);
					continue;
				}
				more |= add(edge, found);
			}
			more &= later.size() < open.size() && !later.isEmpty();
			open = later;
		}
		for (Edge edge : edges) {
			Optional.ofNullable(found.get(edge)).ifPresent(links::add);
		}
		linkOf.putAll(found);
	}

	private static boolean isEdge(DiagramElement end, Map<Edge, Link> found) {
		return end instanceof Edge edge && !found.containsKey(edge);
	}

	private boolean add(Edge edge, Map<Edge, Link> found) {
		Optional<EdgeStyle> style = edge.edgeStyle();
		Object source = end(edge.source(), found);
		Object target = end(edge.targetElement(), found);
		if (!edge.visible() || style.isEmpty() || known.hidden().contains(edge) || source == null || target == null) {
			return false;
		}
		if (source == target && (edge.source() != edge.targetElement())) {
			return false; // both ends in the same closed container
		}
		EdgeStyle look = style.get();
		EdgeCentering centering = look.centering();
		Link link = new Link(edge, found.size(), source, target, look.routing() == EdgeRouting.STRAIGHT,
				centering == EdgeCentering.BOTH || centering == EdgeCentering.SOURCE,
				centering == EdgeCentering.BOTH || centering == EdgeCentering.TARGET,
				text(edge, edge.beginLabel(), look.beginLabel()), text(edge, edge.label(), look.centerLabel()),
				text(edge, edge.endLabel(), look.endLabel()));
		found.put(edge, link);
		if (source instanceof Link carrier) {
			carrier.carries = true;
		}
		if (target instanceof Link carrier) {
			carrier.carries = true;
		}
		return true;
	}

	private Object end(DiagramElement end, Map<Edge, Link> found) {
		return switch (end) {
		case Edge edge -> found.get(edge);
		case Shape shape -> itemOf.containsKey(shape) ? itemOf.get(shape) : standIn.get(shape);
		};
	}

	private Size text(Edge edge, String text, Optional<LabelStyle> style) {
		if (style.isEmpty() || text.isBlank()) {
			return Size.NONE;
		}
		Size size = measure.text(text, style.get(), edge);
		return new Size(Math.ceil(size.width()), Math.ceil(size.height()));
	}

	/** What both are in, or one of them if it holds the other; nodes on borders count as beside what they stand on. */
	static Item common(Item a, Item b) {
		Item x = a;
		Item y = b;
		while (x != y) {
			if (x.depth >= y.depth) {
				x = x.parent;
			} else {
				y = y.parent;
			}
		}
		return x;
	}

	/** The child of a container that an item is, is in, or is on the border of; null if it is not inside. */
	static Item childOf(Item container, Item item) {
		Item at = item;
		while (at != null && at.depth > container.depth + 1) {
			at = at.parent;
		}
		return at == null || at.parent != container ? null : at;
	}
}
