package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolBasics;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.VariableSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Makes nodes or containers. Each object that the operations make is shown where the tool was used, if a mapping of the
 * tool can show it there.
 *
 * @param <C> the call
 */
final class CreationHandler<C extends ToolCall> extends ReadingHandler<C> {

	private CreationHandler(Function<C, Read> reading) {
		super(reading);
	}

	/** Makes nodes. */
	static CreationHandler<ToolCall.CreateNode> nodes() {
		return new CreationHandler<>(call -> {
			ToolSpec.NodeCreation tool = call.spec();
			return new Creation(tool.basics(), tool.mappings(), tool.extraMappings(), tool.container(),
					tool.containerView(), tool.operation(), call.on());
		});
	}

	/** Makes containers. */
	static CreationHandler<ToolCall.CreateContainer> containers() {
		return new CreationHandler<>(call -> {
			ToolSpec.ContainerCreation tool = call.spec();
			return new Creation(tool.basics(), tool.mappings(), tool.extraMappings(), tool.container(),
					tool.containerView(), tool.operation(), call.on());
		});
	}

	/** What tools for nodes and tools for containers have. */
	private record Creation(ToolBasics basics, Collection<? extends NodeOrContainerSpec> mappings,
			List<NodeOrContainerSpec> extraMappings, Optional<VariableSpec> container,
			Optional<VariableSpec> containerView, Optional<OperationSpec> operation, Spot on) implements Read {

		@Override
		public Availability fits(Run run) {
			Optional<DiagramElement> element = on.element();
			boolean extra = element.flatMap(Mappings::of).filter(m -> Imports.chain(m).stream()
					.anyMatch(extraMappings::contains)).isPresent();
			return extra || run.views().canHold(on, mappings) ? Availability.YES
					: Availability.no("The tool '" + basics.name() + "' makes nothing that can be shown here.");
		}

		@Override
		public Availability allows(Run run) {
			boolean holds = on.element().map(DiagramElement::kind)
					.map(k -> k != ElementKind.EDGE && k != ElementKind.LIST_ELEMENT).orElse(true);
			return holds ? Preconditions.at(on, basics, run)
					: Availability.no("Nothing can be made in an edge or a line.");
		}

		@Override
		public void run(Run run) {
			new Bindings(run).put(container, on.target()).put(containerView, on.view()).bind();
			run.variables().push("diagram", on.diagram());
			operation.ifPresent(o -> new Operations(run).run(o, on.target()));
			for (EObject object : new ArrayList<>(run.created())) {
				run.views().mappingFor(on, mappings, object)
						.flatMap(m -> run.views().show(m, object, on)).ifPresent(run::createdView);
			}
			run.select(basics.elementsToSelect(), on.target());
		}
	}
}
