package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/** Runs what is below if a condition holds. */
final class IfStep implements Step<OperationSpec.If> {

	@Override
	public void run(OperationSpec.If spec, EObject context, Operations operations) {
		if (operations.run().condition(spec.condition(), context)) {
			operations.run(spec.steps(), context);
		}
	}
}
