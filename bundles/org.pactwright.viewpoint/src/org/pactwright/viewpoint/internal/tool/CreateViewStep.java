package org.pactwright.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.Spot;

/** Makes a node or container for the context in a view that an expression gives, and names it. */
final class CreateViewStep implements Step<OperationSpec.CreateView> {

	@Override
	public void run(OperationSpec.CreateView spec, EObject context, Operations operations) {
		Run run = operations.run();
		Optional<Spot> into = run.object(spec.containerView(), context).flatMap(CreateViewStep::spot);
		Optional<MappingSpec> mapping = spec.mapping().target();
		if (into.isEmpty()) {
			throw run.failure(Where.of(spec.containerView()), "There is no view to put the new view into.");
		}
		if (mapping.isEmpty()) {
			run.failed(new Where(spec.identity(), "mapping", ""), "The operation names no mapping.");
		} else if (mapping.get() instanceof NodeOrContainerSpec shape) {
			show(shape, context, into.get(), run).ifPresent(view -> {
				run.operationView(view);
				if (!spec.variable().isEmpty()) {
					run.variables().push(spec.variable(), view);
				}
			});
		}
		operations.run(spec.steps(), context);
	}

	private static Optional<Shape> show(NodeOrContainerSpec mapping, EObject object, Spot into, Run run) {
		NodeOrContainerSpec best = run.views().mappingFor(into, List.of(mapping), object).orElse(mapping);
		return run.views().show(best, object, into);
	}

	/** A place in a diagram, if an object is one. */
	static Optional<Spot> spot(EObject view) {
		return switch (view) {
			case Diagram diagram -> Optional.of(Spot.of(diagram));
			case DiagramElement element -> Optional.of(Spot.of(element));
			default -> Optional.empty();
		};
	}
}
