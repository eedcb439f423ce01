package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.ToolCall;

/** Runs a tool of the palette on what was clicked. */
final class GenericHandler implements Handler<ToolCall.Generic> {

	@Override
	public Availability allows(ToolCall.Generic call, Run run) {
		bind(call, run);
		return Preconditions.at(call.on(), call.spec().basics(), run);
	}

	@Override
	public void run(ToolCall.Generic call, Run run) {
		ToolSpec.Generic tool = call.spec();
		tool.operation().ifPresent(operation -> {
			bind(call, run);
			run.variables().push("diagram", call.on().diagram());
			new Operations(run).run(operation, call.on().target());
			run.select(tool.basics().elementsToSelect(), call.on().view());
		});
	}

	private static void bind(ToolCall.Generic call, Run run) {
		new Bindings(run).put(call.spec().element(), call.on().target())
				.put(call.spec().elementView(), call.on().view()).bind();
	}
}
