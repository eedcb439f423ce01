package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * Takes the context out of the model, with all that is in it; references to these go when the tool ends. The root of a
 * model stays. A view is taken off its diagram.
 */
final class RemoveElementStep implements Step<OperationSpec.RemoveElement> {

	@Override
	public void run(OperationSpec.RemoveElement spec, EObject context, Operations operations) {
		Run run = operations.run();
		if (context instanceof DiagramElement view) {
			run.views().remove(view);
		} else if (!ModelWriter.isView(context)) {
			run.writer().detach(context, Where.of(spec.identity()));
		}
		operations.run(spec.steps(), context);
	}
}
