package org.pactwright.viewpoint.internal.tool;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.OperationSpec;

/**
 * Makes an object, names it, and adds it to a reference of the context; what is below runs on it. Where Sirius only
 * logs that it cannot and runs what is below on the context, the tool is refused in the end.
 */
final class CreateInstanceStep implements Step<OperationSpec.CreateInstance> {

	@Override
	public void run(OperationSpec.CreateInstance spec, EObject context, Operations operations) {
		operations.run(spec.steps(), create(spec, context, operations.run()).orElse(context));
	}

	private static Optional<EObject> create(OperationSpec.CreateInstance spec, EObject context, Run run) {
		String typeName = run.name(spec.type(), context);
		Optional<EClass> type = run.types().creatable(typeName);
		if (type.isEmpty()) {
			run.failed(Where.of(spec.type()), run.types().isKnown(typeName)
					? "No object can be made of the class '" + typeName + "': it is abstract."
					: "There is no class '" + typeName + "'.");
			return Optional.empty();
		}
		EObject object = EcoreUtil.create(type.get());
		if (!spec.variable().isEmpty()) {
			run.variables().push(spec.variable(), object);
		}
		run.affected(context);
		return add(object, spec, context, run);
	}

	private static Optional<EObject> add(EObject object, OperationSpec.CreateInstance spec, EObject context, Run run) {
		String name = run.name(spec.reference(), context);
		Where where = Where.of(spec.reference());
		EStructuralFeature feature = ModelWriter.feature(context, name);
		if (feature == null) {
			run.failed(where, ModelWriter.noFeature(context, name));
		} else if (!(feature instanceof EReference)) {
			run.failed(where, "'" + name + "' is no reference; no object can be put into it.");
		} else if (ModelWriter.isView(context)) {
			run.failed(where, "No object can be put into a view.");
		} else if (!feature.isMany() && context.eGet(feature) != null) {
			run.failed(where, "'" + name + "' holds an object already.");
		} else {
			run.writer().add(context, feature, object, where);
			run.created(object);
			return Optional.of(object);
		}
		return Optional.empty();
	}
}
