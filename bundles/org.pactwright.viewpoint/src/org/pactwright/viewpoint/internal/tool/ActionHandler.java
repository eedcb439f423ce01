package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolBasics;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/** Runs entries of menus, on the element of the first view of the selection. */
final class ActionHandler {

	private ActionHandler() {
	}

	private static Availability allows(List<Spot> selection, ToolBasics tool, Run run) {
		if (selection.isEmpty()) {
			return Availability.no("Nothing is selected.");
		}
		Spot first = selection.getFirst();
		return new Preconditions(run).with("views", views(selection)).with("view", first.view())
				.with("diagram", first.diagram()).with("containerView", first.view())
				.with("container", first.target()).check(tool.precondition(), first.target());
	}

	private static List<EObject> views(List<Spot> selection) {
		return selection.stream().map(Spot::view).toList();
	}

	/** Entries that run operations. */
	static final class Operation implements Handler<ToolCall.Action> {

		@Override
		public Availability allows(ToolCall.Action call, Run run) {
			return ActionHandler.allows(call.selection(), call.spec().basics(), run);
		}

		@Override
		public void run(ToolCall.Action call, Run run) {
			Spot first = call.selection().getFirst();
			new Bindings(run).put(call.spec().view(), views(call.selection())).bind();
			run.variables().push("diagram", first.diagram());
			call.spec().operation().ifPresent(o -> new Operations(run).run(o, first.target()));
			run.select(call.spec().basics().elementsToSelect(), first.target());
		}
	}

	/** Entries that run Java actions. */
	static final class Java implements Handler<ToolCall.Java> {

		@Override
		public Availability allows(ToolCall.Java call, Run run) {
			Availability holds = ActionHandler.allows(call.selection(), call.spec().basics(), run);
			String id = action(call.spec()).id();
			return holds.possible() && run.actions().find(id).isEmpty()
					? Availability.no("The Java action '" + id + "' is not there.")
					: holds;
		}

		@Override
		public void run(ToolCall.Java call, Run run) {
			Spot first = call.selection().getFirst();
			Described action = action(call.spec());
			run.variables().clear();
			run.variables().push("diagram", first.diagram());
			JavaActionStep.execute(call.spec().identity(), action.id(), action.parameters(), views(call.selection()),
					first.target(), run);
			new Operations(run).run(action.steps(), first.target());
			run.select(call.spec().basics().elementsToSelect(), first.target());
		}

		private record Described(String id, List<OperationSpec.Parameter> parameters, List<OperationSpec> steps) {
		}

		private static Described action(ToolSpec spec) {
			return switch (spec) {
				case ToolSpec.JavaAction a -> new Described(a.id(), a.parameters(), a.operations());
				case ToolSpec.JavaActionCall c -> switch (c.action().target().orElse(null)) {
					case ToolSpec.JavaAction a -> new Described(a.id(), a.parameters(), c.operations());
					case OperationSpec.JavaAction a -> new Described(a.id(), a.parameters(), c.operations());
					case null, default -> new Described("", List.of(), List.of());
				};
				default -> new Described("", List.of(), List.of());
			};
		}
	}
}
