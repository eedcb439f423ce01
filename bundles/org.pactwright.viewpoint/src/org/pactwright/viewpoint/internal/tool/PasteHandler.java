package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.MappingBasics;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.ToolCall;

/** Pastes what was copied: the operations run on what was copied, wherever it is pasted. */
final class PasteHandler implements Handler<ToolCall.Paste> {

	@Override
	public Availability fits(ToolCall.Paste call, Run run) {
		List<ToolSpec> pastes = call.into().element().map(e -> Mappings.basics(e).map(MappingBasics::pastes)
				.orElse(List.of())).orElseGet(() -> call.into().diagram().spec().pastes());
		return pastes.contains(call.spec()) ? Availability.YES
				: Availability.no("The tool '" + call.spec().name() + "' is not for what is pasted here.");
	}

	@Override
	public Availability allows(ToolCall.Paste call, Run run) {
		Preconditions precondition = new Preconditions(run).with("container", call.into().target())
				.with("containerView", call.into().view()).with("copiedElement", call.object());
		call.view().ifPresent(v -> precondition.with("copiedView", v));
		return precondition.check(call.spec().basics().precondition(), call.object());
	}

	@Override
	public void run(ToolCall.Paste call, Run run) {
		ToolSpec.Paste tool = call.spec();
		EObject self = call.object();
		Bindings bindings = new Bindings(run).put(tool.container(), call.into().target())
				.put(tool.containerView(), call.into().view()).put(tool.copiedElement(), self);
		call.view().ifPresent(v -> bindings.put(tool.copiedView(), v));
		bindings.bind();
		run.variables().push("diagram", call.into().diagram());
		tool.operation().ifPresent(o -> new Operations(run).run(o, self));
		run.select(tool.basics().elementsToSelect(), self);
	}
}
