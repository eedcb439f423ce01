package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * What users do to a diagram without its model: hide, make, move and remove elements. Refuses elements of other
 * diagrams.
 */
final class HandEdits {

	private final LiveView live;
	private final DiagramView diagram;
	private final Changes changes;

	/**
	 * @param changes gets what changes
	 */
	HandEdits(LiveView live, DiagramView diagram, Changes changes) {
		this.live = live;
		this.diagram = diagram;
		this.changes = changes;
	}

	void hide(DiagramElement element, boolean hidden) {
		ElementView view = own(element);
		view.setHiddenByHand(hidden);
		live.shapes().refreshElement(view);
	}

	Optional<DiagramElement> create(NodeOrContainerSpec mapping, Optional<DiagramElement> parent, EObject target) {
		Optional<ShapeView> owner = parent.map(this::own).filter(ShapeView.class::isInstance)
				.map(ShapeView.class::cast);
		if (parent.isPresent() && owner.isEmpty()) {
			return Optional.empty();
		}
		Optional<ShapeView> made = live.shapesByHand().create(owner.map(ViewObject.class::cast).orElse(diagram),
				mapping, target);
		if (made.isPresent()) {
			live.edges().sync(false, changes);
		}
		return made.map(ElementView::element);
	}

	Optional<DiagramElement> create(EdgeSpec mapping, DiagramElement source, DiagramElement end, EObject target) {
		return live.edgesByHand().create(mapping, own(source), own(end), target, changes).map(ElementView::element);
	}

	boolean move(DiagramElement element, Optional<DiagramElement> newParent) {
		Optional<ElementView> parent = newParent.map(this::own);
		if (!(own(element) instanceof ShapeView shape) || parent.filter(EdgeView.class::isInstance).isPresent()) {
			return false;
		}
		boolean moved = live.shapesByHand().move(shape, parent.map(ViewObject.class::cast).orElse(diagram));
		if (moved) {
			live.shapes().refreshElement(shape);
			diagram.updateOrder();
		}
		return moved;
	}

	void remove(Collection<? extends DiagramElement> elements) {
		List<EdgeView> edges = new ArrayList<>();
		for (DiagramElement element : elements) {
			if (element instanceof ShapeView shape && !shape.gone()) {
				live.shapesByHand().remove(shape);
			} else if (element instanceof EdgeView edge && !edge.gone()) {
				edges.add(edge);
			}
		}
		live.edgesByHand().remove(edges, changes, live.pending());
	}

	private ElementView own(DiagramElement element) {
		if (!(element instanceof ElementView view) || view.gone() || view.root() != diagram) {
			throw new IllegalArgumentException("The element is not on this diagram");
		}
		return view;
	}
}
