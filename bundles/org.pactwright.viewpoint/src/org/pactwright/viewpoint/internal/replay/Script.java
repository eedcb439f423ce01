package org.pactwright.viewpoint.internal.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/** Turns the steps of a script into calls of tools. */
final class Script {

	private final CompiledSpecification specification;
	private final Diagram diagram;
	private final Resource model;

	Script(CompiledSpecification specification, Diagram diagram, Resource model) {
		this.specification = specification;
		this.diagram = diagram;
		this.model = model;
	}

	/**
	 * The call of a step. Throws {@link IllegalArgumentException} that says what is missing if the step names something
	 * that is not there.
	 */
	ToolCall call(Map<?, ?> step) {
		return switch (String.valueOf(step.get("kind"))) {
			case "createNode" -> new ToolCall.CreateNode(tool(step, ToolSpec.NodeCreation.class), spot(step, "on"));
			case "createContainer" ->
				new ToolCall.CreateContainer(tool(step, ToolSpec.ContainerCreation.class), spot(step, "on"));
			case "createEdge" -> new ToolCall.CreateEdge(tool(step, ToolSpec.EdgeCreation.class),
					element(step, "source"), element(step, "target"));
			case "directEdit" -> new ToolCall.DirectEdit(tool(step, ToolSpec.DirectEdit.class), element(step, "on"),
					String.valueOf(step.get("text")));
			case "delete" -> new ToolCall.Delete(element(step, "on"));
			case "deleteFromDiagram" -> new ToolCall.RemoveFromDiagram(element(step, "on"));
			case "reconnect" -> new ToolCall.Reconnect(tool(step, ToolSpec.Reconnect.class), edge(step),
					element(step, "from"), element(step, "to"));
			case "drop" -> new ToolCall.Drop(tool(step, ToolSpec.Drop.class), element(step, "dropped"),
					spot(step, "into"));
			case "dropSemantic" -> new ToolCall.DropObject(tool(step, ToolSpec.Drop.class),
					object(step.get("droppedSemantic")), spot(step, "into"));
			case "paste" -> paste(step);
			case "generic" -> new ToolCall.Generic(tool(step, ToolSpec.Generic.class), spot(step, "on"));
			case "doubleClick" ->
				new ToolCall.DoubleClick(tool(step, ToolSpec.DoubleClick.class), element(step, "on"));
			case "action" -> new ToolCall.Action(tool(step, ToolSpec.OperationAction.class), selection(step));
			default -> throw new IllegalArgumentException("The kind of step is unknown: " + step.get("kind"));
		};
	}

	private ToolCall paste(Map<?, ?> step) {
		DiagramElement copied = element(step, "copied");
		return new ToolCall.Paste(tool(step, ToolSpec.Paste.class), copied.target(), Optional.of(copied),
				spot(step, "into"));
	}

	private <T extends ToolSpec> T tool(Map<?, ?> step, Class<T> type) {
		return specification.find(String.valueOf(step.get("tool")), type)
				.orElseThrow(() -> missing("The specification has no such tool of this kind", step.get("tool")));
	}

	private List<Spot> selection(Map<?, ?> step) {
		return step.get("on") instanceof List<?> several
				? several.stream().map(s -> required(new Selector(s), Selector::spot)).toList()
				: List.of(spot(step, "on"));
	}

	private Spot spot(Map<?, ?> step, String key) {
		return required(new Selector(step.get(key)), Selector::spot);
	}

	private DiagramElement element(Map<?, ?> step, String key) {
		return required(new Selector(step.get(key)), Selector::element);
	}

	private <T> T required(Selector selector, BiFunction<Selector, Diagram, Optional<T>> find) {
		return find.apply(selector, diagram).orElseThrow(() -> missing("The diagram has no such element", selector));
	}

	private Edge edge(Map<?, ?> step) {
		if (element(step, "edge") instanceof Edge edge) {
			return edge;
		}
		throw missing("The element is no edge", step.get("edge"));
	}

	private EObject object(Object fragment) {
		return Optional.ofNullable(model.getEObject(String.valueOf(fragment)))
				.orElseThrow(() -> missing("The model has no such element", fragment));
	}

	private static IllegalArgumentException missing(String message, Object what) {
		return new IllegalArgumentException(message + ": " + what);
	}
}
