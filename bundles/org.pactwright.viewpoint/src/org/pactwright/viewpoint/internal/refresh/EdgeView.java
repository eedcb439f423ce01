package org.pactwright.viewpoint.internal.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;

/** An edge. */
final class EdgeView extends ElementView implements Edge {

	private final DiagramView root;
	private EdgePlan plan;
	private ElementView source;
	private ElementView end;
	EdgeView nextOutgoing;
	EdgeView nextIncoming;

	EdgeView(DiagramView root, EdgePlan plan, EObject target, ElementView source, ElementView end) {
		super(ElementKind.EDGE, target);
		this.root = root;
		this.plan = plan;
		this.source = source;
		this.end = end;
	}

	@Override
	DiagramElement element() {
		return this;
	}

	@Override
	EdgePlan plan() {
		return plan;
	}

	void setPlan(EdgePlan plan) {
		this.plan = plan;
	}

	@Override
	DiagramView root() {
		return root;
	}

	@Override
	ViewObject owner() {
		return root;
	}

	void setEnds(ElementView newSource, ElementView newEnd) {
		source = newSource;
		end = newEnd;
	}

	ElementView from() {
		return source;
	}

	ElementView to() {
		return end;
	}

	@Override
	public DiagramElement source() {
		return source.element();
	}

	@Override
	public DiagramElement targetElement() {
		return end.element();
	}

	@Override
	public String beginLabel() {
		return extras().beginLabel().orElse("");
	}

	@Override
	public String endLabel() {
		return extras().endLabel().orElse("");
	}

	@Override
	public boolean hasBeginLabel() {
		return extras().beginLabel().isPresent();
	}

	@Override
	public boolean hasEndLabel() {
		return extras().endLabel().isPresent();
	}

	@Override
	List<EObject> defaultSemanticElements() {
		return plan.elementBased() ? List.of(target()) : List.of();
	}

	@Override
	List<EObject> owned() {
		return List.of();
	}

	@Override
	Object read(String feature) {
		return switch (feature) {
			case "sourceNode" -> source;
			case "targetNode" -> end;
			case "beginLabel" -> beginLabel();
			case "endLabel" -> extras().endLabel().orElse(null);
			default -> super.read(feature);
		};
	}

	@Override
	public String toString() {
		return "Edge " + label() + " --> " + target();
	}
}
