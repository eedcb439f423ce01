package org.pactwright.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolUser;

/** Lets the user choose elements, then runs the operations with them. */
final class WizardHandler implements Handler<ToolCall.Wizard> {

	@Override
	public Availability allows(ToolCall.Wizard call, Run run) {
		return Preconditions.at(call.on(), call.spec().basics(), run);
	}

	@Override
	public void run(ToolCall.Wizard call, Run run) {
		ToolSpec.SelectionWizard tool = call.spec();
		Spot on = call.on();
		run.variables().clear();
		new Bindings(run).put(tool.container(), on.target()).put(tool.containerView(), on.view()).bind();
		List<EObject> preselected = tool.preselected().isBlank() ? List.of()
				: run.objects(tool.preselected(), on.target());
		Optional<ToolUser.Panes> panes = tool.panes()
				? Optional.of(new ToolUser.Panes(tool.candidatesMessage(), tool.selectedMessage()))
				: Optional.empty();
		ToolUser.Choice choice = Bindings.choice(tool.windowTitle(), tool.selection(), preselected, panes, on.target(),
				run);
		List<EObject> chosen = run.user().choose(choice).orElseThrow(Cancelled::new);
		if (chosen.isEmpty() && !tool.selection().multiple()) {
			throw new Cancelled();
		}
		Object element = tool.selection().multiple() ? List.copyOf(chosen) : chosen.getFirst();
		new Bindings(run).put(tool.container(), on.target()).put(tool.containerView(), on.view())
				.put(tool.element(), element).bind();
		run.variables().push("diagram", on.diagram());
		tool.operation().ifPresent(o -> new Operations(run).run(o, on.target()));
		run.select(tool.basics().elementsToSelect(), on.target());
	}
}
