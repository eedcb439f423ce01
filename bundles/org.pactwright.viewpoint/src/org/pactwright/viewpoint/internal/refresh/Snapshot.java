package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.tool.DiagramViews;

/**
 * What elements a diagram has, and in which order.
 *
 * @param top the shapes of the diagram itself
 * @param shapes all shapes
 * @param edges all edges
 * @param order of the shapes of the diagram itself among the edges
 */
record Snapshot(List<ShapeView> top, List<Inside> shapes, List<Ends> edges, List<ElementView> order)
		implements DiagramViews.State {

	/** Of a diagram without elements. */
	static final Snapshot NOTHING = new Snapshot(List.of(), List.of(), List.of(), List.of());

	/** Where a shape is, and what is on and in it. */
	record Inside(ShapeView view, ViewObject owner, ShapePlan plan, List<ShapeView> borders,
			List<ShapeView> children) {
	}

	/** What an edge joins, and what it stands for. */
	record Ends(EdgeView view, EdgePlan plan, EObject target, ElementView from, ElementView to) {
	}

	/**
	 * What a diagram has now. Shares with another one what is the same: many of these can be kept.
	 */
	static Snapshot of(DiagramView diagram, Snapshot other) {
		Map<EObject, Inside> known = new IdentityHashMap<>();
		other.shapes.forEach(i -> known.put(i.view(), i));
		Map<EObject, Ends> knownEdges = new IdentityHashMap<>();
		other.edges.forEach(e -> knownEdges.put(e.view(), e));
		List<Inside> shapes = new ArrayList<>();
		for (ShapeView shape : diagram.shapes) {
			TargetIndex.walk(shape, view -> shapes.add(shared(known.get(view), inside(view))));
		}
		List<Ends> edges = new ArrayList<>(diagram.edges.size());
		for (EdgeView edge : diagram.edges) {
			edges.add(shared(knownEdges.get(edge),
					new Ends(edge, edge.plan(), edge.target(), edge.from(), edge.to())));
		}
		return shared(other, new Snapshot(List.of(diagram.shapes), List.copyOf(shapes), List.copyOf(edges),
				List.copyOf(diagram.order())));
	}

	private static Inside inside(ShapeView view) {
		return new Inside(view, view.owner(), view.plan(), List.of(view.borders), List.of(view.children));
	}

	private static <T> T shared(T known, T now) {
		return now.equals(known) ? known : now;
	}

	/** Gives the diagram these elements. What else hangs on elements is for a full refresh. */
	void putBack(DiagramView diagram) {
		diagram.shapes = array(top);
		for (Inside inside : shapes) {
			inside.view.setParent(inside.owner);
			inside.view.setPlan(inside.plan);
			inside.view.borders = array(inside.borders);
			inside.view.children = array(inside.children);
		}
		diagram.edges.clear();
		for (Ends ends : edges) {
			ends.view.setPlan(ends.plan);
			ends.view.setTarget(ends.target);
			ends.view.setEnds(ends.from, ends.to);
			diagram.edges.add(ends.view);
		}
		diagram.setOrder(order);
	}

	private static ShapeView[] array(List<ShapeView> views) {
		return views.isEmpty() ? ShapeView.NO_SHAPES : views.toArray(ShapeView.NO_SHAPES);
	}
}
