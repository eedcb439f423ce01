package org.pactwright.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.DragSource;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Drops elements of the diagram or of the model. The operations run on the new container.
 *
 * @param <C> the call
 */
final class DropHandler<C extends ToolCall> extends ReadingHandler<C> {

	private DropHandler(Function<C, Read> reading) {
		super(reading);
	}

	/** Drops elements of the diagram. */
	static DropHandler<ToolCall.Drop> fromDiagram() {
		return new DropHandler<>(
				c -> new Dropped(c.spec(), Optional.of(c.element()), c.element().target(), c.into()));
	}

	/** Drops elements of the model. */
	static DropHandler<ToolCall.DropObject> fromModel() {
		return new DropHandler<>(c -> new Dropped(c.spec(), Optional.empty(), c.object(), c.into()));
	}

	/** A drop of either kind; the element is empty if it comes from outside the diagram. */
	private record Dropped(ToolSpec.Drop tool, Optional<DiagramElement> element, EObject object, Spot into) implements Read {

		Optional<EObject> oldContainer() {
			return element.map(EObject::eContainer)
					.map(c -> CreateViewStep.spot(c).map(Spot::target).orElse(null));
		}

		@Override
		public Availability fits(Run run) {
			DragSource from = element.isPresent() ? DragSource.DIAGRAM : DragSource.PROJECT_EXPLORER;
			if (tool.dragSource() != DragSource.BOTH && tool.dragSource() != from) {
				return Availability.no("The tool '" + tool.name() + "' is not for elements from there.");
			}
			return mapping(run).isPresent() ? Availability.YES
					: Availability.no("The element cannot be shown there by the tool '" + tool.name() + "'.");
		}

		@Override
		public Availability allows(Run run) {
			Preconditions precondition = new Preconditions(run);
			oldContainer().ifPresent(c -> precondition.with("oldContainer", c));
			precondition.with("newContainer", into.target()).with("newContainerView", into.view())
					.with("element", object);
			Availability holds = precondition.check(tool.basics().precondition(), object);
			if (!holds.possible() || element.isEmpty()) {
				return holds;
			}
			return mapping(run).isPresent() ? holds
					: Availability.no("The element cannot be shown there by the tool '" + tool.name() + "'.");
		}

		Optional<MappingSpec> mapping(Run run) {
			return run.views().mappingForDrop(into, tool.mappings(), object);
		}

		@Override
		public void run(Run run) {
			Optional<MappingSpec> mapping = mapping(run);
			Bindings bindings = new Bindings(run).put(tool.element(), object).put(tool.newContainer(), into.target())
					.put(tool.newContainerView(), into.view());
			oldContainer().ifPresent(c -> bindings.put(tool.oldContainer(), c));
			bindings.bind();
			tool.operation().ifPresent(o -> new Operations(run).run(o, into.target()));
			if (mapping.orElse(null) instanceof NodeOrContainerSpec shape) {
				place(shape, run);
			}
			run.select(tool.basics().elementsToSelect(), into.target());
		}

		/**
		 * Moves the view, or makes one by the mapping that shows the element now, or where it was already.
		 */
		private void place(NodeOrContainerSpec mapping, Run run) {
			boolean same = element.flatMap(Mappings::of).filter(m -> m == mapping).isPresent();
			if (same && element.get().eContainer() == into.view()) {
				element.ifPresent(run.views()::remove);
				run.views().show(mapping, object, into);
				return;
			}
			boolean moved = same && element.get() instanceof Shape shape && run.views().move(shape, into);
			if (!moved) {
				Optional<Shape> shown = run.views().show(mapping, object, into);
				if (tool.moveEdges() && element.isPresent()) {
					shown.ifPresent(view -> moveEdges(element.get(), view, run));
				}
				element.ifPresent(run.views()::remove);
			}
		}

		/** The next refresh says which of them stay. */
		private static void moveEdges(DiagramElement from, Shape to, Run run) {
			Set<Edge> edges = new LinkedHashSet<>(from.outgoing());
			edges.addAll(from.incoming());
			for (Edge edge : edges) {
				DiagramElement source = edge.source() == from ? to : edge.source();
				DiagramElement target = edge.targetElement() == from ? to : edge.targetElement();
				Mappings.of(edge).ifPresent(m -> run.views().reconnect(edge, m, edge.target(), source, target));
			}
		}
	}
}
