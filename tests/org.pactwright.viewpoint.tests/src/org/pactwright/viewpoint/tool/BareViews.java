package org.pactwright.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/** A diagram on which nothing is ever shown: for what tools do to the model alone. Counts refreshes. */
public final class BareViews implements DiagramViews {

	private static final State NOTHING = new State() {
	};

	private final Diagram diagram;
	private int refreshes;

	public BareViews(DiagramSpec spec, EObject target) {
		this.diagram = new EmptyDiagram(spec, target);
	}

	public int refreshes() {
		return refreshes;
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public void refresh() {
		refreshes++;
	}

	@Override
	public Optional<NodeOrContainerSpec> mappingFor(Spot into, Collection<? extends NodeOrContainerSpec> proposed,
			EObject object) {
		return Optional.empty();
	}

	@Override
	public boolean canHold(Spot into, Collection<? extends NodeOrContainerSpec> mappings) {
		return true;
	}

	@Override
	public Optional<MappingSpec> mappingForDrop(Spot into, Collection<? extends MappingSpec> proposed,
			EObject object) {
		return Optional.empty();
	}

	@Override
	public Optional<EdgeMappingSpec> edgeMappingFor(DiagramElement source, DiagramElement target,
			Collection<EdgeMappingSpec> proposed, EObject object) {
		return Optional.empty();
	}

	@Override
	public Optional<Shape> show(NodeOrContainerSpec mapping, EObject object, Spot into) {
		return Optional.empty();
	}

	@Override
	public List<Edge> connect(EdgeMappingSpec mapping) {
		return List.of();
	}

	@Override
	public Optional<Edge> connect(EdgeMappingSpec mapping, EObject object, DiagramElement source,
			DiagramElement target) {
		return Optional.empty();
	}

	@Override
	public void remove(DiagramElement element) {
		throw new AssertionError("There is nothing to remove");
	}

	@Override
	public boolean move(Shape element, Spot into) {
		return false;
	}

	@Override
	public void reconnect(Edge edge, EdgeMappingSpec mapping, EObject object, DiagramElement source,
			DiagramElement target) {
		throw new AssertionError("There is nothing to reconnect");
	}

	@Override
	public State state() {
		return NOTHING;
	}

	@Override
	public void restore(State state) {
		// There is no state.
	}

	private static final class EmptyDiagram extends DynamicEObjectImpl implements Diagram {

		private final DiagramSpec spec;
		private final EObject target;

		EmptyDiagram(DiagramSpec spec, EObject target) {
			super(EcoreFactory.eINSTANCE.createEClass());
			eClass().getESuperTypes().add(EcorePackage.Literals.EOBJECT);
			this.spec = spec;
			this.target = target;
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
		public String name() {
			return spec.name();
		}

		@Override
		public boolean isSynchronised() {
			return true;
		}

		@Override
		public List<LayerSpec> activeLayers() {
			return spec.layers();
		}

		@Override
		public Set<FilterSpec> activeFilters() {
			return Set.of();
		}

		@Override
		public Colour background() {
			return Colour.WHITE;
		}

		@Override
		public List<Shape> shapes() {
			return List.of();
		}

		@Override
		public List<Edge> edges() {
			return List.of();
		}

		@Override
		public List<DiagramElement> elements() {
			return List.of();
		}
	}
}
