package org.pactwright.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Makes edges. For each object that the operations made or changed a mapping of the tool is looked for; all edges of it
 * that are missing are made, as in Sirius.
 */
final class EdgeHandler implements Handler<ToolCall.CreateEdge> {

	/** Whether an edge can start at an element. */
	static Availability canStart(ToolSpec.EdgeCreation tool, DiagramElement source, Run run) {
		boolean fits = answers(source, tool.extraSources())
				|| tool.mappings().stream().anyMatch(m -> answers(source, m.sources()));
		if (!fits) {
			return Availability.no("No edge of the tool '" + tool.name() + "' starts here.");
		}
		Diagram diagram = source.diagram();
		return new Preconditions(run).with("preSource", source.target()).with("preSourceView", source)
				.with("container", diagram.target()).with("diagram", diagram)
				.check(tool.startPrecondition(), source.target());
	}

	@Override
	public Availability fits(ToolCall.CreateEdge call, Run run) {
		ToolSpec.EdgeCreation tool = call.spec();
		boolean starts = answers(call.source(), tool.extraSources());
		boolean ends = answers(call.target(), tool.extraTargets());
		boolean fits = starts && ends || tool.mappings().stream().anyMatch(m -> (starts
				|| answers(call.source(), m.sources())) && (ends || answers(call.target(), m.targets())));
		return fits ? canStart(tool, call.source(), run)
				: Availability.no("No edge of the tool '" + tool.name() + "' leads from here to there.");
	}

	@Override
	public Availability allows(ToolCall.CreateEdge call, Run run) {
		EObject source = call.source().target();
		Diagram diagram = call.source().diagram();
		return new Preconditions(run).with("preSource", source).with("preTarget", call.target().target())
				.with("preSourceView", call.source()).with("preTargetView", call.target())
				.with("container", diagram.target()).with("diagram", diagram)
				.check(call.spec().basics().precondition(), source);
	}

	@Override
	public void run(ToolCall.CreateEdge call, Run run) {
		ToolSpec.EdgeCreation tool = call.spec();
		EObject source = call.source().target();
		new Bindings(run).put(tool.source(), source).put(tool.sourceView(), call.source())
				.put(tool.target(), call.target().target()).put(tool.targetView(), call.target()).bindDeep();
		new Operations(run).run(tool.operation().orElseThrow(() -> run.failure(Where.of(tool.identity()),
				"The tool has no operation.")), source);
		Set<EObject> objects = new LinkedHashSet<>(run.created());
		objects.addAll(run.affected());
		for (EObject object : objects) {
			Optional<EdgeMappingSpec> mapping = run.views().edgeMappingFor(call.source(), call.target(),
					tool.mappings(), object);
			List<Edge> edges = mapping.map(m -> run.views().connect(m)).orElse(List.of());
			edges.stream().findFirst().ifPresent(run::createdView);
		}
		run.select(tool.basics().elementsToSelect(), source);
	}

	private static boolean answers(DiagramElement element, List<MappingSpec> named) {
		return Mappings.of(element).filter(m -> Imports.chain(m).stream().anyMatch(named::contains)).isPresent();
	}
}
