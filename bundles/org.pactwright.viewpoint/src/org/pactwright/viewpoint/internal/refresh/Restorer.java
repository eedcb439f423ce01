package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.StoredElement;

/** Puts stored elements onto a diagram, as they were. What has lost its owner or an end is left out. */
final class Restorer {

	private final DiagramView diagram;
	private final PlanSet plans;
	private final ShapeSync shapes;
	private final Map<String, StoredElement> stored = new LinkedHashMap<>();
	private final Map<String, ElementView> made = new HashMap<>();
	private final List<ShapeView> top = new ArrayList<>();
	private final Map<ShapeView, List<ShapeView>> children = new IdentityHashMap<>();
	private final Map<ShapeView, List<ShapeView>> borders = new IdentityHashMap<>();

	Restorer(DiagramView diagram, PlanSet plans, ShapeSync shapes) {
		this.diagram = diagram;
		this.plans = plans;
		this.shapes = shapes;
	}

	void restore(List<StoredElement> elements) {
		elements.forEach(e -> stored.putIfAbsent(e.id(), e));
		for (StoredElement element : stored.values()) {
			if (element.kind() != ElementKind.EDGE) {
				shape(element, 0);
			}
		}
		for (StoredElement element : stored.values()) {
			if (element.kind() == ElementKind.EDGE) {
				edge(element, 0);
			}
		}
		children.forEach((owner, its) -> owner.children = its.toArray(ShapeView.NO_SHAPES));
		borders.forEach((owner, its) -> owner.borders = its.toArray(ShapeView.NO_SHAPES));
		diagram.shapes = top.toArray(ShapeView.NO_SHAPES);
		List<ElementView> order = new ArrayList<>();
		for (StoredElement element : stored.values()) {
			ElementView view = made.get(element.id());
			if (view != null && view.owner() == diagram) {
				order.add(view);
			}
		}
		diagram.setOrder(order);
	}

	private Optional<ShapeView> shape(StoredElement element, int depth) {
		if (made.get(element.id()) instanceof ShapeView known) {
			return Optional.of(known);
		}
		if (depth > stored.size() || !(element.mapping() instanceof NodeOrContainerSpec spec)) {
			return Optional.empty();
		}
		Optional<ShapeView> parent = element.parent().map(stored::get).flatMap(p -> shape(p, depth + 1));
		if (element.parent().isPresent() && parent.isEmpty()) {
			return Optional.empty();
		}
		ShapeView view = new ShapeView(element.kind(), plans.shape(spec), element.target(),
				parent.map(ViewObject.class::cast).orElse(diagram));
		view.setLabel(element.label());
		view.setHiddenByHand(!element.visible());
		shapes.restored();
		made.put(element.id(), view);
		if (parent.isEmpty()) {
			top.add(view);
		} else if (isBorder(parent.get(), view)) {
			view.setBorderNode();
			borders.computeIfAbsent(parent.get(), p -> new ArrayList<>()).add(view);
		} else {
			children.computeIfAbsent(parent.get(), p -> new ArrayList<>()).add(view);
		}
		return Optional.of(view);
	}

	private static boolean isBorder(ShapeView parent, ShapeView view) {
		return parent.kind() == ElementKind.NODE || view.kind() == ElementKind.NODE
				&& (Arrays.stream(parent.plan().borders(parent.kind())).anyMatch(p -> p.plan() == view.plan())
						|| parent.kind() == ElementKind.LIST);
	}

	private Optional<EdgeView> edge(StoredElement element, int depth) {
		if (made.get(element.id()) instanceof EdgeView known) {
			return Optional.of(known);
		}
		if (depth > stored.size() || !(element.mapping() instanceof EdgeSpec spec)) {
			return Optional.empty();
		}
		Optional<ElementView> source = end(element.source(), depth);
		Optional<ElementView> target = end(element.end(), depth);
		Optional<EdgePlan> plan = plans.edge(spec);
		if (source.isEmpty() || target.isEmpty() || plan.isEmpty()) {
			return Optional.empty();
		}
		EdgeView edge = new EdgeView(diagram, plan.get(), element.target(), source.get(), target.get());
		edge.setLabel(element.label());
		edge.setHiddenByHand(!element.visible());
		made.put(element.id(), edge);
		diagram.edges.add(edge);
		return Optional.of(edge);
	}

	private Optional<ElementView> end(Optional<String> id, int depth) {
		Optional<StoredElement> element = id.map(stored::get);
		if (element.isEmpty()) {
			return Optional.empty();
		}
		return element.get().kind() == ElementKind.EDGE ? edge(element.get(), depth + 1).map(ElementView.class::cast)
				: Optional.ofNullable(made.get(element.get().id()));
	}
}
