package org.pactwright.viewpoint.internal.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.OperationSpec;

/** Names a value, for good; an object named {@code self} is the context of what is below instead. */
final class LetStep implements Step<OperationSpec.Let> {

	@Override
	public void run(OperationSpec.Let spec, EObject context, Operations operations) {
		Run run = operations.run();
		Optional<Object> value = run.value(spec.value(), context);
		EObject below = context;
		if (spec.variable().equals(EvaluationContext.SELF)) {
			below = value.filter(EObject.class::isInstance).map(EObject.class::cast).orElse(context);
		} else if (!spec.variable().isEmpty()) {
			run.variables().push(spec.variable(), value.orElse(null));
		}
		operations.run(spec.steps(), below);
	}
}
