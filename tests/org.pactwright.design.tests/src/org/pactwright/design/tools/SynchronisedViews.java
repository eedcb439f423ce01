package org.pactwright.design.tools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.SmallModel;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.DiagramViews;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;

/**
 * A diagram whose mappings are all synchronised: its elements follow from the model, so nothing is made by hand, and a
 * refresh shows what a tool has done.
 */
final class SynchronisedViews implements DiagramViews {

	private final LiveDiagram live;

	SynchronisedViews(LiveDiagram live) {
		this.live = live;
	}

	@Override
	public Diagram diagram() {
		return live.diagram();
	}

	@Override
	public void refresh() {
		live.refreshFully();
	}

	@Override
	public Optional<NodeOrContainerSpec> mappingFor(Spot into, Collection<? extends NodeOrContainerSpec> proposed,
			EObject object) {
		return proposed.stream().filter(m -> holds(into, m) && shows(m, object)).map(NodeOrContainerSpec.class::cast)
				.findFirst();
	}

	@Override
	public boolean canHold(Spot into, Collection<? extends NodeOrContainerSpec> mappings) {
		return mappings.stream().anyMatch(m -> holds(into, m));
	}

	@Override
	public Optional<MappingSpec> mappingForDrop(Spot into, Collection<? extends MappingSpec> proposed, EObject object) {
		return proposed.stream().filter(m -> m instanceof NodeOrContainerSpec shape && holds(into, shape)
				&& shows(shape, object)).map(MappingSpec.class::cast).findFirst();
	}

	private boolean holds(Spot into, NodeOrContainerSpec mapping) {
		if (into.element().isEmpty()) {
			return live.diagram().activeLayers().stream().map(LayerSpec::mappings)
					.anyMatch(m -> m.nodes().contains(mapping) || m.containers().contains(mapping));
		}
		return into.element().flatMap(Mappings::of).filter(ContainerMappingSpec.class::isInstance)
				.map(ContainerMappingSpec.class::cast)
				.filter(m -> m.nodes().contains(mapping) || m.containers().contains(mapping)).isPresent();
	}

	private static boolean shows(NodeOrContainerSpec mapping, EObject object) {
		String name = mapping.domainClass();
		EClass type = name.startsWith("pactwright::") ? SmallModel.type(name.substring("pactwright::".length())) : null;
		return type != null && type.isInstance(object);
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
		// The refresh does.
	}

	@Override
	public boolean move(Shape element, Spot into) {
		return true;
	}

	@Override
	public void reconnect(Edge edge, EdgeMappingSpec mapping, EObject object, DiagramElement source,
			DiagramElement target) {
		// The refresh does.
	}

	@Override
	public State state() {
		return new State() {
		};
	}

	@Override
	public void restore(State state) {
		// Nothing is made by hand.
	}
}
