package org.pactwright.diagram.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.Link;
import org.pactwright.viewpoint.description.MappingsSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** A diagram made by hand, without a specification and a model. */
public final class TestDiagram extends DynamicEObjectImpl implements Diagram {

	final List<Shape> shapes = new ArrayList<>();
	final List<Edge> edges = new ArrayList<>();
	final EObject target = EcoreFactory.eINSTANCE.createEPackage();
	private final DiagramSpec spec;
	private Colour background = Colour.WHITE;

	public TestDiagram(String name) {
		Identity identity = new Identity("test.odesign", "//D");
		ExpressionText blank = new ExpressionText("", identity, "");
		spec = new DiagramSpec(identity, name, "", "", "", "V", "EPackage", blank, blank, blank, false, false, false,
				Optional.empty(), List.of(), Optional.empty(), List.of(),
				new MappingsSpec(List.of(), List.of(), List.of(), List.of(), List.of()), Optional.empty(), List.of(),
				List.of(), Optional.empty(), List.of(), Link.none(), Optional.empty(),
				Optional.empty(), Link.none(), List.of(), List.of(), Link.none());
	}

	/** Adds a node. */
	public TestShape node(String label, NodeStyle style) {
		TestShape shape = new TestShape(this, null, ElementKind.NODE, label, style, null);
		shapes.add(shape);
		return shape;
	}

	/** Adds a container. */
	public TestShape container(String label, ContainerStyle style, Presentation presentation) {
		ElementKind kind = presentation == Presentation.LIST ? ElementKind.LIST : ElementKind.CONTAINER;
		TestShape shape = new TestShape(this, null, kind, label, style, presentation);
		shapes.add(shape);
		return shape;
	}

	/** Adds an edge. */
	public TestEdge edge(DiagramElement source, DiagramElement end, EdgeStyle style) {
		TestEdge edge = new TestEdge(this, source, end, style);
		edges.add(edge);
		return edge;
	}

	/** Takes out a shape of the top level, with all edges of it and of what is in it. */
	public void remove(TestShape shape) {
		shapes.remove(shape);
		List<DiagramElement> gone = new ArrayList<>();
		collect(shape, gone);
		gone.forEach(this::detach);
	}

	private void detach(DiagramElement element) {
		List<Edge> around = new ArrayList<>(element.outgoing());
		around.addAll(element.incoming());
		for (Edge edge : around) {
			edges.remove(edge);
			edge.source().outgoing().remove(edge);
			edge.targetElement().incoming().remove(edge);
			detach(edge);
		}
	}

	/** Sets the colour of the paper. */
	public TestDiagram on(Colour colour) {
		background = colour;
		return this;
	}

	@Override
	public DiagramSpec spec() {
		return spec;
	}

	@Override
	public EObject target() {
		return target;
	}

	@Override
	public List<LayerSpec> activeLayers() {
		return List.of();
	}

	@Override
	public Set<FilterSpec> activeFilters() {
		return new LinkedHashSet<>();
	}

	@Override
	public Colour background() {
		return background;
	}

	@Override
	public List<Shape> shapes() {
		return shapes;
	}

	@Override
	public List<Edge> edges() {
		return edges;
	}

	@Override
	public List<DiagramElement> elements() {
		List<DiagramElement> all = new ArrayList<>();
		shapes.forEach(shape -> collect(shape, all));
		all.addAll(edges);
		return all;
	}

	private static void collect(Shape shape, List<DiagramElement> all) {
		all.add(shape);
		shape.borderNodes().forEach(s -> collect(s, all));
		shape.children().forEach(s -> collect(s, all));
	}
}
