package org.pactwright.viewpoint.internal.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.viewpoint.description.OperationSpec;

/** Adds the context to a feature of another object; a feature that holds one and is not empty is left as it is. */
final class MoveElementStep implements Step<OperationSpec.MoveElement> {

	@Override
	public void run(OperationSpec.MoveElement spec, EObject context, Operations operations) {
		Run run = operations.run();
		Optional<EObject> container = run.object(spec.newContainer(), context);
		String name = run.name(spec.feature(), context);
		if (container.isEmpty()) {
			throw run.failure(Where.of(spec.newContainer()), "There is no container to move to.");
		}
		move(spec, context, container.get(), name, run);
		operations.run(spec.steps(), context);
	}

	private static void move(OperationSpec.MoveElement spec, EObject element, EObject container, String name,
			Run run) {
		Where where = Where.of(spec.feature());
		EStructuralFeature feature = ModelWriter.feature(container, name);
		run.affected(container);
		if (feature == null) {
			run.failed(where, ModelWriter.noFeature(container, name));
		} else if (ModelWriter.isView(container)) {
			run.failed(where, "Nothing can be moved into a view.");
		} else if (!feature.isMany() && container.eGet(feature) != null) {
			run.failed(where, "'" + name + "' holds an object already.");
		} else {
			run.writer().add(container, feature, element, where);
		}
	}
}
