package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.ToolCall;

/** Finds the handler of a call. */
final class Handlers {

	private Handlers() {
	}

	/** A call with its handler. */
	private record Bound<C extends ToolCall>(C call, Handler<C> handler) {
	}

	static Availability fits(ToolCall call, Run run) {
		return fits(bound(call), run);
	}

	static Availability allows(ToolCall call, Run run) {
		return allows(bound(call), run);
	}

	static void run(ToolCall call, Run run) {
		run(bound(call), run);
	}

	private static <C extends ToolCall> Availability fits(Bound<C> bound, Run run) {
		return bound.handler().fits(bound.call(), run);
	}

	private static <C extends ToolCall> Availability allows(Bound<C> bound, Run run) {
		return bound.handler().allows(bound.call(), run);
	}

	private static <C extends ToolCall> void run(Bound<C> bound, Run run) {
		bound.handler().run(bound.call(), run);
	}

	private static Bound<?> bound(ToolCall call) {
		return switch (call) {
			case ToolCall.CreateNode c -> new Bound<>(c, CreationHandler.nodes());
			case ToolCall.CreateContainer c -> new Bound<>(c, CreationHandler.containers());
			case ToolCall.CreateEdge c -> new Bound<>(c, new EdgeHandler());
			case ToolCall.DirectEdit c -> new Bound<>(c, new DirectEditHandler());
			case ToolCall.Delete c -> new Bound<>(c, new DeleteHandler());
			case ToolCall.RemoveFromDiagram c -> new Bound<>(c, new RemoveHandler());
			case ToolCall.Reconnect c -> new Bound<>(c, new ReconnectHandler());
			case ToolCall.Drop c -> new Bound<>(c, DropHandler.fromDiagram());
			case ToolCall.DropObject c -> new Bound<>(c, DropHandler.fromModel());
			case ToolCall.Paste c -> new Bound<>(c, new PasteHandler());
			case ToolCall.Generic c -> new Bound<>(c, new GenericHandler());
			case ToolCall.DoubleClick c -> new Bound<>(c, new DoubleClickHandler());
			case ToolCall.Action c -> new Bound<>(c, new ActionHandler.Operation());
			case ToolCall.Java c -> new Bound<>(c, new ActionHandler.Java());
			case ToolCall.Wizard c -> new Bound<>(c, new WizardHandler());
			case ToolCall.CreateRepresentation c -> new Bound<>(c, new RepresentationHandler.Create());
			case ToolCall.Navigate c -> new Bound<>(c, new RepresentationHandler.Open());
			case ToolCall.Operations c -> new Bound<>(c, new OperationsHandler());
		};
	}
}
