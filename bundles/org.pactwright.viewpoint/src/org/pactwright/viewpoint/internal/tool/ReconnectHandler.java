package org.pactwright.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.ReconnectionKind;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Moves an end of an edge. The edge is attached to the new end before the refresh says whether it stays there, so that
 * it keeps its place in the order. The precondition is for the user interface; running the tool does not ask it, as in
 * Sirius.
 */
final class ReconnectHandler implements Handler<ToolCall.Reconnect> {

	@Override
	public Availability fits(ToolCall.Reconnect call, Run run) {
		if (newMapping(call).isEmpty()) {
			return Availability.no("The edge cannot end at this element.");
		}
		ToolSpec.Reconnect tool = call.spec();
		EObject self = call.edge().target();
		bindings(call, run).bind();
		run.variables().push("otherEnd", otherEnd(call));
		run.variables().push("diagram", call.edge().diagram());
		return run.evaluator().holds(tool.basics().precondition(), self) ? Availability.YES
				: Availability.no("The condition of the tool does not hold: " + tool.basics().precondition().text());
	}

	@Override
	public Availability allows(ToolCall.Reconnect call, Run run) {
		return Availability.YES;
	}

	@Override
	public void run(ToolCall.Reconnect call, Run run) {
		Edge edge = call.edge();
		EObject self = edge.target();
		Optional<EdgeMappingSpec> mapping = newMapping(call);
		bindings(call, run).bind();
		run.variables().push("otherEnd", otherEnd(call));
		call.spec().operation().ifPresent(o -> new Operations(run).run(o, self));
		attach(call, mapping, run);
		run.select(call.spec().basics().elementsToSelect(), self);
	}

	private static Bindings bindings(ToolCall.Reconnect call, Run run) {
		ToolSpec.Reconnect tool = call.spec();
		return new Bindings(run).put(tool.element(), call.edge().target())
				.put(tool.source(), call.oldEnd().target()).put(tool.sourceView(), call.oldEnd())
				.put(tool.target(), call.newEnd().target()).put(tool.targetView(), call.newEnd())
				.put(tool.edgeView(), call.edge());
	}

	private static DiagramElement otherEnd(ToolCall.Reconnect call) {
		return call.edge().source() == call.oldEnd() ? call.edge().targetElement() : call.edge().source();
	}

	private static void attach(ToolCall.Reconnect call, Optional<EdgeMappingSpec> newMapping, Run run) {
		Edge edge = call.edge();
		Optional<EdgeMappingSpec> oldMapping = Mappings.of(edge);
		boolean movesTarget = movesTarget(call);
		DiagramElement source = movesTarget ? edge.source() : call.newEnd();
		DiagramElement target = movesTarget ? call.newEnd() : edge.targetElement();
		boolean relation = newMapping.filter(m -> !m.elementBased()).isPresent()
				|| oldMapping.filter(m -> !m.elementBased()).isPresent();
		EObject object = call.oldEnd() == edge.source() && relation ? call.newEnd().target() : edge.target();
		newMapping.or(() -> oldMapping)
				.ifPresent(m -> run.views().reconnect(edge, m, object, source, target));
	}

	private static boolean movesTarget(ToolCall.Reconnect call) {
		ReconnectionKind kind = call.spec().kind();
		return kind == ReconnectionKind.RECONNECT_TARGET
				|| kind == ReconnectionKind.RECONNECT_BOTH && call.oldEnd() == call.edge().targetElement();
	}

	/** The mapping that has this tool and fits the ends that the edge will have; its own if that does. */
	private static Optional<EdgeMappingSpec> newMapping(ToolCall.Reconnect call) {
		Edge edge = call.edge();
		boolean movesTarget = movesTarget(call);
		Optional<MappingSpec> source = Mappings.of(movesTarget ? edge.source() : call.newEnd());
		Optional<MappingSpec> target = Mappings.of(movesTarget ? call.newEnd() : edge.targetElement());
		if (source.isEmpty() || target.isEmpty()) {
			return Optional.empty();
		}
		Optional<EdgeMappingSpec> own = Mappings.of(edge);
		List<EdgeMappingSpec> fitting = Stream.concat(own.stream(), mappings(call))
				.filter(m -> m.reconnections().contains(call.spec()))
				.filter(m -> m.sources().contains(source.get()) && m.targets().contains(target.get())).toList();
		// Sirius takes the edge's own mapping, else the last one that fits.
		return own.filter(fitting::contains).or(() -> fitting.reversed().stream().findFirst());
	}

	private static Stream<EdgeMappingSpec> mappings(ToolCall.Reconnect call) {
		return call.edge().diagram().spec().layers().stream().flatMap(layer -> layer.mappings().edges().stream());
	}
}
