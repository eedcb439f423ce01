package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/** Sets a feature of the context, or adds to it if it holds many. */
final class SetValueStep implements Step<OperationSpec.SetValue> {

	@Override
	public void run(OperationSpec.SetValue spec, EObject context, Operations operations) {
		Run run = operations.run();
		String name = run.name(spec.feature(), context);
		Object value = run.value(spec.value(), context).orElse(null);
		run.affected(context);
		boolean isThere = ModelWriter.feature(context, name) != null;
		run.writer().set(context, name, value, Where.of(isThere ? spec.value() : spec.feature()));
		operations.run(spec.steps(), context);
	}
}
