package org.pactwright.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * What tools need of whoever keeps a diagram: to make, move and remove elements of it by hand, which matters for
 * mappings that are not synchronised and for the order of elements, and to take that back. A {@link #refresh} keeps
 * what was made by hand for as long as its mapping can show it.
 */
public interface DiagramViews {

	/** The diagram. */
	Diagram diagram();

	/** Brings the diagram up to date with the models. */
	void refresh();

	/**
	 * The mapping by which an object that is new would be shown.
	 *
	 * @param into where; nothing can be shown in an edge
	 * @param proposed by the tool; mappings of layers that are on and imports of these count
	 */
	Optional<NodeOrContainerSpec> mappingFor(Spot into, Collection<? extends NodeOrContainerSpec> proposed,
			EObject object);

	/** Whether elements of one of these mappings, or of an import of one, can be somewhere. */
	boolean canHold(Spot into, Collection<? extends NodeOrContainerSpec> mappings);

	/**
	 * The mapping by which an object that is dropped would be shown.
	 *
	 * @param into where
	 * @param proposed by the tool
	 */
	Optional<MappingSpec> mappingForDrop(Spot into, Collection<? extends MappingSpec> proposed, EObject object);

	/**
	 * The mapping by which an object would be shown as an edge, or by which the object has new edges.
	 *
	 * @param proposed by the tool; mappings of layers that are on count
	 */
	Optional<EdgeMappingSpec> edgeMappingFor(DiagramElement source, DiagramElement target,
			Collection<EdgeMappingSpec> proposed, EObject object);

	/** Makes an element; gives the one that is there if it is shown already. Empty if it cannot be shown there. */
	Optional<Shape> show(NodeOrContainerSpec mapping, EObject object, Spot into);

	/** Makes all edges of a mapping that are missing. Gives them in order. */
	List<Edge> connect(EdgeMappingSpec mapping);

	/** Makes one edge. Empty if it cannot be. */
	Optional<Edge> connect(EdgeMappingSpec mapping, EObject object, DiagramElement source, DiagramElement target);

	/** Removes an element, with what is on and in it and with all edges at these. */
	void remove(DiagramElement element);

	/** Moves an element to the end of another container or of the diagram. False if it cannot be there as it is. */
	boolean move(Shape element, Spot into);

	/**
	 * Attaches an edge to other elements. It keeps its place in the order.
	 *
	 * @param mapping what shows it now
	 * @param object the semantic element that it stands for now
	 */
	void reconnect(Edge edge, EdgeMappingSpec mapping, EObject object, DiagramElement source, DiagramElement target);

	/** All that a refresh cannot find out again from the models. Cheap to ask for. */
	State state();

	/** Puts a state back that {@link #state} gave. Needs a refresh afterwards. */
	void restore(State state);

	/** What elements there are, and in which order. Immutable; equal where these are the same. */
	interface State {
	}
}
