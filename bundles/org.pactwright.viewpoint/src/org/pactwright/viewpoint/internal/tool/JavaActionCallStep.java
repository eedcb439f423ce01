package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolSpec;

/** Runs a Java action that is described elsewhere: as a menu entry, or as an operation. */
final class JavaActionCallStep implements Step<OperationSpec.JavaActionCall> {

	@Override
	public void run(OperationSpec.JavaActionCall spec, EObject context, Operations operations) {
		Run run = operations.run();
		switch (spec.action().target().orElse(null)) {
			case ToolSpec.JavaAction a -> JavaActionStep.execute(spec.identity(), a.id(), a.parameters(),
					List.of(context), context, run);
			case OperationSpec.JavaAction a -> JavaActionStep.execute(spec.identity(), a.id(), a.parameters(),
					List.of(context), context, run);
			case null, default -> throw run.failure(new Where(spec.identity(), "action", ""),
					"The Java action is not described.");
		}
		operations.run(spec.steps(), context);
	}
}
