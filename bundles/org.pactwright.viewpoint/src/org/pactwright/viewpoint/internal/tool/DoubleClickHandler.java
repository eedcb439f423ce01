package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/** Runs a tool on a double click: on the view, not on what it shows. */
final class DoubleClickHandler implements Handler<ToolCall.DoubleClick> {

	@Override
	public Availability fits(ToolCall.DoubleClick call, Run run) {
		boolean fits = Mappings.of(call.element()).filter(m -> Imports.chain(m).stream()
				.anyMatch(call.spec().mappings()::contains)).isPresent();
		return fits ? Availability.YES : Availability.no("The tool is not for this element.");
	}

	@Override
	public Availability allows(ToolCall.DoubleClick call, Run run) {
		return Preconditions.at(Spot.of(call.element()), call.spec().basics(), run);
	}

	@Override
	public void run(ToolCall.DoubleClick call, Run run) {
		ToolSpec.DoubleClick tool = call.spec();
		new Bindings(run).put(tool.element(), call.element().target()).put(tool.elementView(), call.element()).bind();
		tool.operation().ifPresent(operation -> {
			new Operations(run).run(operation, call.element());
			run.select(tool.basics().elementsToSelect(), call.element().target());
		});
	}
}
