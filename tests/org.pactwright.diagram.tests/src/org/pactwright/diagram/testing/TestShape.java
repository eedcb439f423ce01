package org.pactwright.diagram.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.ElementStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** A shape made by hand. */
public final class TestShape extends DynamicEObjectImpl implements Shape {

	private final TestDiagram diagram;
	private final TestShape parent;
	private final ElementKind kind;
	private final ElementStyle style;
	private final Presentation presentation;
	private final EObject target = EcoreFactory.eINSTANCE.createEClass();
	private final List<Shape> children = new ArrayList<>();
	private final List<Shape> borders = new ArrayList<>();
	private final List<Decoration> decorations = new ArrayList<>();
	final List<Edge> outgoing = new ArrayList<>();
	final List<Edge> incoming = new ArrayList<>();
	private final String label;
	private String mapping;
	private String tooltip;
	private boolean border;
	private boolean collapsed;
	private boolean visible = true;
	private int width = -1;
	private int height = -1;

	TestShape(TestDiagram diagram, TestShape parent, ElementKind kind, String label, ElementStyle style,
			Presentation presentation) {
		this.diagram = diagram;
		this.parent = parent;
		this.kind = kind;
		this.label = label;
		this.style = style;
		this.presentation = presentation;
		this.mapping = kind.className();
	}

	/** Adds a node inside; in a list, a line. */
	public TestShape node(String text, NodeStyle look) {
		ElementKind inner = kind == ElementKind.LIST ? ElementKind.LIST_ELEMENT : ElementKind.NODE;
		TestShape shape = new TestShape(diagram, this, inner, text, look, null);
		children.add(shape);
		return shape;
	}

	/** Adds a container inside. */
	public TestShape container(String text, ContainerStyle look, Presentation arranged) {
		ElementKind inner = arranged == Presentation.LIST ? ElementKind.LIST : ElementKind.CONTAINER;
		TestShape shape = new TestShape(diagram, this, inner, text, look, arranged);
		children.add(shape);
		return shape;
	}

	/** Adds a node on the border. */
	public TestShape border(String text, NodeStyle look) {
		TestShape shape = new TestShape(diagram, this, ElementKind.NODE, text, look, null);
		shape.border = true;
		borders.add(shape);
		return shape;
	}

	/** Sets the size in units of ten pixels. */
	public TestShape size(int newWidth, int newHeight) {
		width = newWidth;
		height = newHeight;
		return this;
	}

	public TestShape mapping(String name) {
		mapping = name;
		return this;
	}

	public TestShape tooltip(String text) {
		tooltip = text;
		return this;
	}

	public TestShape collapse() {
		collapsed = true;
		return this;
	}

	public TestShape hide() {
		visible = false;
		return this;
	}

	public TestShape decorate(Decoration decoration) {
		decorations.add(decoration);
		return this;
	}

	@Override
	public ElementKind kind() {
		return kind;
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public NamedSpec mapping() {
		return new TestMapping(mapping);
	}

	@Override
	public EObject target() {
		return target;
	}

	@Override
	public List<EObject> semanticElements() {
		return List.of(target);
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Optional<String> tooltip() {
		return Optional.ofNullable(tooltip);
	}

	@Override
	public boolean visible() {
		return visible;
	}

	@Override
	public Optional<ElementStyle> style() {
		return Optional.ofNullable(style);
	}

	@Override
	public List<Decoration> decorations() {
		return decorations;
	}

	@Override
	public List<Edge> outgoing() {
		return outgoing;
	}

	@Override
	public List<Edge> incoming() {
		return incoming;
	}

	@Override
	public Optional<Shape> parent() {
		return Optional.ofNullable(parent);
	}

	@Override
	public boolean isBorderNode() {
		return border;
	}

	@Override
	public List<Shape> children() {
		return children;
	}

	@Override
	public List<Shape> borderNodes() {
		return borders;
	}

	@Override
	public Optional<Presentation> presentation() {
		return Optional.ofNullable(presentation);
	}

	@Override
	public OptionalInt width() {
		return OptionalInt.of(width);
	}

	@Override
	public OptionalInt height() {
		return OptionalInt.of(height);
	}

	@Override
	public ResizeKind resize() {
		return ResizeKind.NONE;
	}

	@Override
	public boolean collapsed() {
		return collapsed;
	}
}
