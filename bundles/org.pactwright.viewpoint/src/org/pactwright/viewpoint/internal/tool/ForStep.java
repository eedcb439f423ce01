package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.OperationSpec;

/**
 * Runs what is below once for every value, which has a name meanwhile. A value that is an object is the context too,
 * and stays it for later values that are none. The values are those that there were at the beginning.
 */
final class ForStep implements Step<OperationSpec.For> {

	@Override
	public void run(OperationSpec.For spec, EObject context, Operations operations) {
		Run run = operations.run();
		EObject at = context;
		for (Object value : values(run.value(spec.values(), context).orElse(null))) {
			at = value instanceof EObject object ? object : at;
			run.variables().push(spec.iterator(), value);
			operations.run(spec.steps(), at);
			run.variables().pop(spec.iterator());
		}
	}

	private static List<Object> values(Object value) {
		return switch (value) {
			case null -> List.of();
			case Collection<?> many -> new ArrayList<>(many);
			case Object[] many -> new ArrayList<>(Arrays.asList(many));
			default -> List.of(value);
		};
	}
}
