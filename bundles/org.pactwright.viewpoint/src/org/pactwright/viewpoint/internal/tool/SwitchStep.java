package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/** Runs the first branch whose condition holds, else what is to run otherwise. */
final class SwitchStep implements Step<OperationSpec.Switch> {

	@Override
	public void run(OperationSpec.Switch spec, EObject context, Operations operations) {
		for (OperationSpec.Case branch : spec.cases()) {
			if (operations.run().condition(branch.condition(), context)) {
				operations.run(branch.steps(), context);
				return;
			}
		}
		operations.run(spec.otherwise(), context);
	}
}
