package org.pactwright.viewpoint.check;

import java.util.List;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.Link;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolSpec;

/** Tools name what they make, and have something to do. */
final class ToolCheck implements SpecificationCheck {

	@Override
	public void check(CheckContext context) {
		for (ToolSpec tool : context.all(ToolSpec.class)) {
			switch (tool) {
				case ToolSpec.NodeCreation t -> {
					mappings(context, t, t.mappings(), "nodeMappings");
					operation(context, t, t.operation().isPresent());
				}
				case ToolSpec.ContainerCreation t -> {
					mappings(context, t, t.mappings(), "containerMappings");
					operation(context, t, t.operation().isPresent());
				}
				case ToolSpec.EdgeCreation t -> {
					mappings(context, t, t.mappings(), "edgeMappings");
					operation(context, t, t.operation().isPresent());
				}
				case ToolSpec.Generic t -> operation(context, t, t.operation().isPresent());
				case ToolSpec.Drop t -> operation(context, t, t.operation().isPresent());
				case ToolSpec.DirectEdit t -> operation(context, t, t.operation().isPresent());
				case ToolSpec.Reconnect t -> operation(context, t, t.operation().isPresent());
				case ToolSpec.RepresentationCreation t ->
					link(context, t.identity(), t.representation(), title(t) + " names no diagram to make");
				case ToolSpec.RepresentationNavigation t ->
					link(context, t.identity(), t.representation(), title(t) + " names no diagram to open");
				default -> {
					// The other tools need nothing.
				}
			}
		}
		for (OperationSpec operation : context.all(OperationSpec.class)) {
			operation(context, operation);
		}
	}

	private static void operation(CheckContext context, OperationSpec operation) {
		switch (operation) {
			case OperationSpec.CreateView o -> link(context, o.identity(), o.mapping(), "The view has no mapping");
			case OperationSpec.CreateEdgeView o -> link(context, o.identity(), o.mapping(), "The view has no mapping");
			case OperationSpec.Navigation o -> link(context, o.identity(), o.diagram(), "The step names no diagram");
			case OperationSpec.CreateInstance o when o.type().isBlank() || o.reference().isBlank() ->
				context.report(Severity.ERROR, Code.MISSING, o.identity(), "",
						"The step does not say which class it makes, or in which reference.",
						"Set typeName and referenceName.");
			case OperationSpec.SetValue o when o.feature().isBlank() -> context.report(Severity.ERROR, Code.MISSING,
					o.identity(), "", "The step does not say which feature it sets.", "Set featureName.");
			case OperationSpec.MoveElement o when o.feature().isBlank() || o.newContainer().isBlank() ->
				context.report(Severity.ERROR, Code.MISSING, o.identity(), "",
						"The step does not say into which feature of which element it moves.",
						"Set newContainerExpression and featureName.");
			default -> {
				// The other steps need nothing, or their expressions tell.
			}
		}
	}

	private static void mappings(CheckContext context, ToolSpec tool, List<?> mappings, String attribute) {
		if (mappings.isEmpty()) {
			context.report(Severity.WARNING, Code.MISSING, tool.identity(), attribute,
					title(tool) + " names no mapping; it is offered nowhere.", "Set " + attribute + ".");
		}
	}

	private static void operation(CheckContext context, ToolSpec tool, boolean there) {
		if (!there) {
			context.report(Severity.WARNING, Code.MISSING, tool.identity(), "",
					title(tool) + " does nothing.", "Add an operation, or delete the tool.");
		}
	}

	private static String title(ToolSpec tool) {
		return "The tool '" + tool.title() + "'";
	}

	private static void link(CheckContext context, Identity at, Link<?> link, String message) {
		if (!link.isSet()) {
			context.report(Severity.ERROR, Code.MISSING, at, "", message + ".", "Name one.");
		}
	}
}
