package org.pactwright.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Deletes an element. Without a tool everything goes that the element and the elements on and in it stand for; with one
 * it is for the tool to say.
 */
final class DeleteHandler implements Handler<ToolCall.Delete> {

	/** There is no tool that could be to blame. */
	private static final Where NOWHERE = new Where(new Identity("", ""), "", "");

	@Override
	public Availability allows(ToolCall.Delete call, Run run) {
		DiagramElement element = call.element();
		return tool(call).map(tool -> new Preconditions(run).with("containerView", element.eContainer())
				.with("view", element).with("element", element.target())
				.check(tool.basics().precondition(), element.target())).orElse(Availability.YES);
	}

	@Override
	public void run(ToolCall.Delete call, Run run) {
		tool(call).ifPresentOrElse(tool -> byTool(tool, call.element(), run),
				() -> semanticElements(call.element()).forEach(object -> delete(object, run)));
	}

	private static Optional<ToolSpec.Delete> tool(ToolCall.Delete call) {
		return call.tool().filter(ToolSpec.Delete.class::isInstance).map(ToolSpec.Delete.class::cast);
	}

	private static void byTool(ToolSpec.Delete tool, DiagramElement element, Run run) {
		EObject self = element.target();
		new Bindings(run).put(tool.element(), self).put(tool.elementView(), element)
				.put(tool.containerView(), element.eContainer()).bind();
		run.variables().push("diagram", element.diagram());
		tool.operation().ifPresent(o -> new Operations(run).run(o, self));
		if (element instanceof Edge edge && Mappings.of(edge).filter(EdgeMappingSpec::elementBased).isEmpty()) {
			run.views().remove(edge);
		}
		run.select(tool.basics().elementsToSelect(), self);
	}

	/** What an element stands for, with what the elements on and in it do; without what is in others of these. */
	static Set<EObject> semanticElements(DiagramElement element) {
		Set<EObject> all = new LinkedHashSet<>();
		collect(element, all);
		return all;
	}

	private static void collect(DiagramElement element, Set<EObject> all) {
		for (EObject object : element.semanticElements()) {
			if (!EcoreUtil.isAncestor(all, object)) {
				all.add(object);
			}
		}
		if (element instanceof Shape shape) {
			shape.borderNodes().forEach(inner -> collect(inner, all));
			shape.children().forEach(inner -> collect(inner, all));
		}
	}

	private static void delete(EObject object, Run run) {
		if (object.eContainer() == null && object.eResource() != null) {
			object.eResource().getContents().remove(object);
		} else {
			run.writer().detach(object, NOWHERE);
		}
	}
}
