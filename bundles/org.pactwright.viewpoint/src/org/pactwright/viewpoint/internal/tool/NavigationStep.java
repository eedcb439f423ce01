package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.RepresentationRequest;

/** Asks the user interface to open a representation of the context, or of the elements that a view stands for. */
final class NavigationStep implements Step<OperationSpec.Navigation> {

	@Override
	public void run(OperationSpec.Navigation spec, EObject context, Operations operations) {
		Run run = operations.run();
		List<EObject> elements = switch (context) {
			case DiagramElement view -> view.semanticElements();
			case Diagram diagram -> List.of(diagram.target());
			default -> List.of(context);
		};
		spec.diagram().target().ifPresentOrElse(
				d -> run.request(new RepresentationRequest.Open(d, elements, spec.createIfMissing())),
				() -> run.failed(new Where(spec.identity(), "diagramDescription", ""),
						"The operation names no representation to open."));
		operations.run(spec.steps(), context);
	}
}
