package org.pactwright.viewpoint.internal.tool;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.tool.JavaActions;

/** Runs a Java action on the context. Without a handler for it the tool fails. */
final class JavaActionStep implements Step<OperationSpec.JavaAction> {

	@Override
	public void run(OperationSpec.JavaAction spec, EObject context, Operations operations) {
		execute(spec.identity(), spec.id(), spec.parameters(), List.of(context), context, operations.run());
		operations.run(spec.steps(), context);
	}

	/**
	 * Runs an action.
	 *
	 * @param at where it is called
	 * @param selection what it runs on
	 * @param self what the expressions of its parameters are evaluated on
	 */
	static void execute(Identity at, String id, List<OperationSpec.Parameter> parameters,
			Collection<? extends EObject> selection, EObject self, Run run) {
		Where where = new Where(at, "id", "");
		Optional<JavaActions.Action> action = run.actions().find(id);
		if (action.isEmpty()) {
			throw run.failure(where, "The Java action '" + id + "' is not there.");
		}
		Map<String, Object> values = new LinkedHashMap<>();
		parameters.forEach(p -> values.put(p.name(), run.value(p.value(), self).orElse(null)));
		if (!action.get().canExecute(selection)) {
			throw run.failure(where, "The Java action '" + id + "' cannot be run here.");
		}
		try {
			action.get().execute(selection, values);
		} catch (RuntimeException e) {
			throw run.failure(where, "The Java action '" + id + "' has failed: " + e + ".");
		}
	}
}
