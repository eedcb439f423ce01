package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.ToolCall;

/** Takes an element off the diagram. */
final class RemoveHandler implements Handler<ToolCall.RemoveFromDiagram> {

	@Override
	public Availability allows(ToolCall.RemoveFromDiagram call, Run run) {
		return Availability.YES;
	}

	@Override
	public void run(ToolCall.RemoveFromDiagram call, Run run) {
		run.views().remove(call.element());
	}
}
