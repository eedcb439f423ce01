package org.pactwright.diagram.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.ElementStyle;

/** An edge made by hand. */
public final class TestEdge extends DynamicEObjectImpl implements Edge {

	private final TestDiagram diagram;
	private final DiagramElement source;
	private final DiagramElement end;
	private final EdgeStyle style;
	private final EObject target = EcoreFactory.eINSTANCE.createEReference();
	private final List<Edge> outgoing = new ArrayList<>();
	private final List<Edge> incoming = new ArrayList<>();
	private final List<Decoration> decorations = new ArrayList<>();
	private String begin = "";
	private String center = "";
	private String finish = "";

	TestEdge(TestDiagram diagram, DiagramElement source, DiagramElement end, EdgeStyle style) {
		this.diagram = diagram;
		this.source = source;
		this.end = end;
		this.style = style;
		source.outgoing().add(this);
		end.incoming().add(this);
	}

	/** Sets the labels. */
	public TestEdge labels(String atBegin, String atCenter, String atEnd) {
		begin = atBegin;
		center = atCenter;
		finish = atEnd;
		return this;
	}

	public TestEdge decorate(Decoration decoration) {
		decorations.add(decoration);
		return this;
	}

	@Override
	public ElementKind kind() {
		return ElementKind.EDGE;
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public NamedSpec mapping() {
		return new TestMapping("Link");
	}

	@Override
	public EObject target() {
		return target;
	}

	@Override
	public List<EObject> semanticElements() {
		return List.of();
	}

	@Override
	public String label() {
		return center;
	}

	@Override
	public Optional<String> tooltip() {
		return Optional.empty();
	}

	@Override
	public boolean visible() {
		return true;
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
	public DiagramElement source() {
		return source;
	}

	@Override
	public DiagramElement targetElement() {
		return end;
	}

	@Override
	public String beginLabel() {
		return begin;
	}

	@Override
	public String endLabel() {
		return finish;
	}
}
