package org.pactwright.viewpoint.internal.tool;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.viewpoint.description.OperationSpec;

/**
 * Takes objects out of a feature of the context. Without an expression a feature that holds one is emptied, and one
 * that holds many is left as it is, as in Sirius; with one, a feature that holds one is emptied for any object.
 */
final class UnsetStep implements Step<OperationSpec.Unset> {

	@Override
	public void run(OperationSpec.Unset spec, EObject context, Operations operations) {
		Run run = operations.run();
		String name = run.name(spec.feature(), context);
		Where where = Where.of(spec.feature());
		if (spec.element().text().isEmpty()) {
			run.writer().set(context, name, null, where);
		} else {
			EStructuralFeature feature = ModelWriter.feature(context, name);
			for (EObject element : run.objects(spec.element(), context)) {
				if (feature != null) {
					run.writer().remove(context, feature, element, where);
				}
			}
			if (feature == null) {
				run.note(where, ModelWriter.noFeature(context, name));
			}
		}
		operations.run(spec.steps(), context);
	}
}
