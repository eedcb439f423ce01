package org.pactwright.viewpoint.internal.refresh;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.ElementKind;

/** A mapping to nodes or containers, ready to be evaluated. */
final class ShapePlan extends MappingPlan {

	/**
	 * What a shape can hold: elements of a mapping, as a kind.
	 *
	 * @param border whether they stand on its border
	 */
	record Part(ShapePlan plan, ElementKind kind, boolean border) {
	}

	private static final Part[] NOTHING = {};

	private final NodeOrContainerSpec shape;
	private final ShapeStyles styles;
	/** Set once, when the plans that it leads to are there. */
	private Part[] borders = {};
	private Part[] insides = {};

	/**
	 * @param domainClass its own, or that of the mapping that it imports
	 */
	ShapePlan(NodeOrContainerSpec shape, EObject source, Set<NamedSpec> names, String domainClass, Exprs exprs,
			ShapeStyles styles) {
		super(shape, source, names, shape.basics(), domainClass, exprs);
		this.shape = shape;
		this.styles = styles;
	}

	void setParts(Part[] onBorder, Part[] inside) {
		borders = onBorder;
		insides = inside;
	}

	@Override
	NodeOrContainerSpec spec() {
		return shape;
	}

	/** The mapping at the end of its imports; itself, if it is none. */
	NamedSpec root() {
		NamedSpec last = shape;
		for (NamedSpec name : names()) {
			last = name;
		}
		return last;
	}

	ShapeStyles styles() {
		return styles;
	}

	/** What its elements hold, depending on what they are: first on the border, then inside. */
	Part[] borders(ElementKind kind) {
		return kind == ElementKind.LIST_ELEMENT ? NOTHING : borders;
	}

	Part[] insides(ElementKind kind) {
		return kind == ElementKind.CONTAINER || kind == ElementKind.LIST ? insides : NOTHING;
	}

	/** What an element of it is that is not in a list. */
	ElementKind kind() {
		return shape instanceof ContainerMappingSpec container
				? container.presentation() == Presentation.LIST ? ElementKind.LIST : ElementKind.CONTAINER
				: ElementKind.NODE;
	}
}
