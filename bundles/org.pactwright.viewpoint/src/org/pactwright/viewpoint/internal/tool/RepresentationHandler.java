package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.Link;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.RepresentationRequest;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/** Asks the user interface to make or to open representations of elements that the tool finds. */
final class RepresentationHandler {

	private RepresentationHandler() {
	}

	private static Availability allows(Spot on, ToolSpec tool, Link<RepresentationSpec> representation, Run run) {
		return representation.target().isPresent() ? Preconditions.at(on, tool.basics(), run)
				: Availability.no("The tool '" + tool.name() + "' names no representation.");
	}

	private static List<EObject> browse(ExpressionText text, EObject self, Run run) {
		return text.isBlank() ? List.of(self) : run.objects(text, self);
	}

	/** Makes one. */
	static final class Create implements Handler<ToolCall.CreateRepresentation> {

		@Override
		public Availability allows(ToolCall.CreateRepresentation call, Run run) {
			return RepresentationHandler.allows(call.on(), call.spec(), call.spec().representation(), run);
		}

		@Override
		public void run(ToolCall.CreateRepresentation call, Run run) {
			ToolSpec.RepresentationCreation tool = call.spec();
			EObject self = call.on().target();
			new Bindings(run).put(tool.containerView(), call.on().view()).bind();
			String name = !call.name().isBlank() || tool.titleExpression().isBlank() ? call.name()
					: run.value(tool.titleExpression(), self).map(String::valueOf).orElse("");
			tool.nameVariable().ifPresent(v -> run.variables().push(v.name(), name));
			tool.operation().ifPresent(o -> new Operations(run).run(o, self));
			EObject element = browse(tool.browse(), self, run).stream().findFirst()
					.orElseThrow(() -> run.failure(Where.of(tool.browse()), "There is no element to make it of."));
			tool.representation().target()
					.ifPresent(r -> run.request(new RepresentationRequest.Create(r, element, name)));
			run.select(tool.basics().elementsToSelect(), self);
		}
	}

	/** Opens some. */
	static final class Open implements Handler<ToolCall.Navigate> {

		@Override
		public Availability allows(ToolCall.Navigate call, Run run) {
			return RepresentationHandler.allows(call.on(), call.spec(), call.spec().representation(), run);
		}

		@Override
		public void run(ToolCall.Navigate call, Run run) {
			ToolSpec.RepresentationNavigation tool = call.spec();
			EObject self = call.on().target();
			new Bindings(run).put(tool.container(), self).put(tool.containerView(), call.on().view()).bind();
			List<RepresentationRequest.Choice> choices = browse(tool.browse(), self, run).stream()
					.map(element -> new RepresentationRequest.Choice(element, name(tool, element, run))).toList();
			tool.representation().target()
					.ifPresent(r -> run.request(new RepresentationRequest.Offer(r, choices)));
		}

		private static String name(ToolSpec.RepresentationNavigation tool, EObject element, Run run) {
			if (tool.navigationName().isBlank()) {
				return "";
			}
			String representation = tool.representation().target().map(RepresentationSpec::title).orElse("");
			run.variables().push("name", representation);
			tool.nameVariable().ifPresent(v -> run.variables().push(v.name(), representation));
			try {
				return run.value(tool.navigationName(), element).map(String::valueOf).orElse("");
			} finally {
				tool.nameVariable().ifPresent(v -> run.variables().pop(v.name()));
				run.variables().pop("name");
			}
		}
	}
}
