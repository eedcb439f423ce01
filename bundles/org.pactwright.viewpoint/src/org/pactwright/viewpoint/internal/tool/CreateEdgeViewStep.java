package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.Mappings;

/**
 * Makes edges for the context between all views of a source and all views of a target, these being elements of the
 * model or views, and names the last one.
 */
final class CreateEdgeViewStep implements Step<OperationSpec.CreateEdgeView> {

	@Override
	public void run(OperationSpec.CreateEdgeView spec, EObject context, Operations operations) {
		Run run = operations.run();
		if (run.object(spec.containerView(), context).flatMap(CreateViewStep::spot).isEmpty()) {
			throw run.failure(Where.of(spec.containerView()), "There is no diagram to put the new edge into.");
		}
		if (spec.mapping().target().orElse(null) instanceof EdgeMappingSpec mapping) {
			connect(spec, mapping, context, run);
		} else {
			run.failed(new Where(spec.identity(), "mapping", ""), "The operation names no edge mapping.");
		}
		operations.run(spec.steps(), context);
	}

	private static void connect(OperationSpec.CreateEdgeView spec, EdgeMappingSpec mapping, EObject context, Run run) {
		List<DiagramElement> targets = ends(spec.target(), mapping.targets(), context, run);
		for (DiagramElement source : ends(spec.source(), mapping.sources(), context, run)) {
			for (DiagramElement target : targets) {
				run.views().connect(mapping, context, source, target).ifPresent(edge -> {
					run.operationView(edge);
					if (!spec.variable().isEmpty()) {
						run.variables().push(spec.variable(), edge);
					}
				});
			}
		}
	}

	/** A view stands for itself, another object for its views of the right mappings; nothing means the context. */
	private static List<DiagramElement> ends(ExpressionText text, List<MappingSpec> mappings, EObject context,
			Run run) {
		EObject end = run.object(text, context).orElse(context);
		if (end instanceof DiagramElement view) {
			return List.of(view);
		}
		return run.views().diagram().elements().stream().filter(e -> e.target() == end)
				.filter(e -> Mappings.of(e).filter(m -> answersTo(m, mappings)).isPresent()).toList();
	}

	private static boolean answersTo(MappingSpec mapping, List<MappingSpec> named) {
		return Imports.chain(mapping).stream().anyMatch(named::contains);
	}
}
