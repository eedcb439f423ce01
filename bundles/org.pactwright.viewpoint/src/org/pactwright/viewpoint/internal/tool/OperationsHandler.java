package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.ToolCall;

/** Runs operations that belong to no tool. */
final class OperationsHandler implements Handler<ToolCall.Operations> {

	@Override
	public Availability allows(ToolCall.Operations call, Run run) {
		return Availability.YES;
	}

	@Override
	public void run(ToolCall.Operations call, Run run) {
		run.variables().clear();
		run.variables().push("diagram", run.views().diagram());
		new Operations(run).run(call.operation(), call.self());
	}
}
