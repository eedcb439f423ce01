package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** Takes the context off the diagram, if it is a view. */
final class DeleteViewStep implements Step<OperationSpec.DeleteView> {

	@Override
	public void run(OperationSpec.DeleteView spec, EObject context, Operations operations) {
		if (context instanceof DiagramElement view) {
			operations.run().views().remove(view);
		} else {
			operations.run().note(Where.of(spec.identity()), "The element is no view; it stays.");
		}
		operations.run(spec.steps(), context);
	}
}
