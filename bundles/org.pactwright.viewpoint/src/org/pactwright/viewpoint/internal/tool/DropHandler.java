package org.pactwright.viewpoint.internal.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.DragSource;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/** Drops elements of the diagram or of the model. The operations run on the new container. */
final class DropHandler {

	private DropHandler() {
	}

	/** A drop of either kind; the element is empty if it comes from outside the diagram. */
	private record Dropped(ToolSpec.Drop tool, Optional<DiagramElement> element, EObject object, Spot into) {

		Optional<EObject> oldContainer() {
			return element.map(EObject::eContainer)
					.map(c -> CreateViewStep.spot(c).map(Spot::target).orElse(null));
		}

		Availability fits(DragSource from, Run run) {
			if (tool.dragSource() != DragSource.BOTH && tool.dragSource() != from) {
				return Availability.no("The tool '" + tool.name() + "' is not for elements from there.");
			}
			return mapping(run).isPresent() ? Availability.YES
					: Availability.no("The element cannot be shown there by the tool '" + tool.name() + "'.");
		}

		Availability allows(Run run) {
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

		void run(Run run) {
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
				run.views().show(mapping, object, into);
				element.ifPresent(run.views()::remove);
			}
		}
	}

	/** Drops elements of the diagram. */
	static final class FromDiagram implements Handler<ToolCall.Drop> {

		private static Dropped of(ToolCall.Drop call) {
			return new Dropped(call.spec(), Optional.of(call.element()), call.element().target(), call.into());
		}

		@Override
		public Availability fits(ToolCall.Drop call, Run run) {
			return of(call).fits(DragSource.DIAGRAM, run);
		}

		@Override
		public Availability allows(ToolCall.Drop call, Run run) {
			return of(call).allows(run);
		}

		@Override
		public void run(ToolCall.Drop call, Run run) {
			of(call).run(run);
		}
	}

	/** Drops elements of the model. */
	static final class FromModel implements Handler<ToolCall.DropObject> {

		private static Dropped of(ToolCall.DropObject call) {
			return new Dropped(call.spec(), Optional.empty(), call.object(), call.into());
		}

		@Override
		public Availability fits(ToolCall.DropObject call, Run run) {
			return of(call).fits(DragSource.PROJECT_EXPLORER, run);
		}

		@Override
		public Availability allows(ToolCall.DropObject call, Run run) {
			return of(call).allows(run);
		}

		@Override
		public void run(ToolCall.DropObject call, Run run) {
			of(call).run(run);
		}
	}
}
