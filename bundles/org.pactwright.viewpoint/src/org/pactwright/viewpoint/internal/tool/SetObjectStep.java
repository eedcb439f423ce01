package org.pactwright.viewpoint.internal.tool;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.pactwright.viewpoint.description.OperationSpec;

/** Sets a feature of the context to an object that the specification names by its URI. Nothing is loaded for it. */
final class SetObjectStep implements Step<OperationSpec.SetObject> {

	@Override
	public void run(OperationSpec.SetObject spec, EObject context, Operations operations) {
		Run run = operations.run();
		Where where = new Where(spec.identity(), "object", spec.object());
		String name = run.name(spec.feature(), context);
		Optional<EObject> object = spec.object().isEmpty() ? Optional.empty() : find(spec.object(), context);
		if (object.isEmpty() && !spec.object().isEmpty()) {
			run.failed(where, "The object is not there.");
		} else {
			run.affected(context);
			run.writer().set(context, name, object.orElse(null), where);
		}
		operations.run(spec.steps(), context);
	}

	private static Optional<EObject> find(String uri, EObject context) {
		Resource resource = context.eResource();
		ResourceSet set = resource == null ? null : resource.getResourceSet();
		try {
			return set == null ? Optional.empty() : Optional.ofNullable(set.getEObject(URI.createURI(uri), false));
		} catch (IllegalArgumentException e) {
			// The URI is not well formed: no object has it.
			return Optional.empty();
		}
	}
}
