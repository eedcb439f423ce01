package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.Shape;

/** A node, container, list or line. */
final class ShapeView extends ElementView implements Shape {

	static final ShapeView[] NO_SHAPES = {};
	static final Slot[] NO_SLOTS = {};
	/** Stands for a size that is not known. */
	static final int NO_SIZE = Integer.MIN_VALUE;

	private ViewObject parent;
	private ShapePlan plan;
	private int width = NO_SIZE;
	private int height = NO_SIZE;
	private ResizeKind resize = ResizeKind.NONE;
	ShapeView[] children = NO_SHAPES;
	ShapeView[] borders = NO_SHAPES;
	/** One for each mapping of what can be on and in it. */
	Slot[] slots = NO_SLOTS;

	/**
	 * @param parent the diagram or shape that it is in or on
	 */
	ShapeView(ElementKind kind, ShapePlan plan, EObject target, ViewObject parent) {
		super(kind, target);
		this.plan = plan;
		this.parent = parent;
	}

	@Override
	DiagramElement element() {
		return this;
	}

	@Override
	ShapePlan plan() {
		return plan;
	}

	void setParent(ViewObject parent) {
		this.parent = parent;
	}

	void setPlan(ShapePlan plan) {
		this.plan = plan;
	}

	@Override
	DiagramView root() {
		ViewObject at = parent;
		while (at instanceof ShapeView shape) {
			at = shape.parent;
		}
		return (DiagramView) at;
	}

	@Override
	ViewObject owner() {
		return parent;
	}

	@Override
	List<EObject> defaultSemanticElements() {
		return List.of(target());
	}

	@Override
	public Optional<Shape> parent() {
		return parent instanceof ShapeView shape ? Optional.of(shape) : Optional.empty();
	}

	@Override
	public List<Shape> children() {
		return Collections.unmodifiableList(Arrays.asList(children));
	}

	@Override
	public List<Shape> borderNodes() {
		return Collections.unmodifiableList(Arrays.asList(borders));
	}

	@Override
	public Optional<Presentation> presentation() {
		return plan.spec() instanceof ContainerMappingSpec container ? Optional.of(container.presentation())
				: Optional.empty();
	}

	void setSize(int newWidth, int newHeight, ResizeKind newResize) {
		width = newWidth;
		height = newHeight;
		resize = newResize;
	}

	@Override
	public OptionalInt width() {
		return width == NO_SIZE ? OptionalInt.empty() : OptionalInt.of(width);
	}

	@Override
	public OptionalInt height() {
		return height == NO_SIZE ? OptionalInt.empty() : OptionalInt.of(height);
	}

	@Override
	public ResizeKind resize() {
		return resize;
	}

	@Override
	public boolean collapsed() {
		return extras().filters().stream().anyMatch(f -> f.collapses());
	}

	@Override
	List<ShapeView> owned() {
		List<ShapeView> result = new ArrayList<>(Arrays.asList(borders));
		result.addAll(Arrays.asList(children));
		return result;
	}

	@Override
	Object read(String feature) {
		return switch (feature) {
			case "ownedBorderedNodes" -> borderNodes();
			case "ownedDiagramElements", "ownedElements", "elements" -> children();
			case "nodes" -> children().stream().filter(c -> c.kind() == ElementKind.NODE).toList();
			case "containers" -> children().stream()
					.filter(c -> c.kind() == ElementKind.CONTAINER || c.kind() == ElementKind.LIST).toList();
			case "width" -> width == NO_SIZE ? null : width;
			case "height" -> height == NO_SIZE ? null : height;
			default -> super.read(feature);
		};
	}

	@Override
	EStructuralFeature featureOf(ViewObject child) {
		boolean border = child instanceof ShapeView shape && shape.isBorderNode();
		return eClass().getEStructuralFeature(border ? "ownedBorderedNodes"
				: kind() == ElementKind.LIST ? "ownedElements" : "ownedDiagramElements");
	}

	/** As Sirius prints its views, since labels can show it. */
	@Override
	public String toString() {
		String kindName = switch (kind()) {
			case NODE -> "Node ";
			case CONTAINER -> "Container ";
			case LIST -> "List ";
			default -> "ListElement ";
		};
		return kindName + (label().isEmpty() ? "" : label() + " ") + "--> " + target();
	}
}
