package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/** Runs what is below on the object that an expression gives; on the context if it gives none, or several. */
final class ChangeContextStep implements Step<OperationSpec.ChangeContext> {

	@Override
	public void run(OperationSpec.ChangeContext spec, EObject context, Operations operations) {
		operations.run(spec.steps(), operations.run().object(spec.browse(), context).orElse(context));
	}
}
