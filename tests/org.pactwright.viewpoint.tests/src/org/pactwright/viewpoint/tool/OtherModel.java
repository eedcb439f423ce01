package org.pactwright.viewpoint.tool;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Makes a model say what another file says. Objects stay where the same class stands in the same place. */
final class OtherModel {

	private final Map<EObject, EObject> ours = new IdentityHashMap<>();

	private OtherModel() {
	}

	static void become(Resource model, URI file) {
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(model.getResourceSet().getPackageRegistry());
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
		EObject wanted = set.getResource(file, true).getContents().getFirst();
		OtherModel change = new OtherModel();
		change.contents(model.getContents().getFirst(), wanted);
		change.references(wanted);
		wanted.eAllContents().forEachRemaining(change::references);
	}

	private void contents(EObject to, EObject from) {
		ours.put(from, to);
		for (EAttribute attribute : from.eClass().getEAllAttributes()) {
			to.eSet(attribute, from.eGet(attribute));
		}
		for (EReference reference : from.eClass().getEAllContainments()) {
			List<EObject> wanted = values(from, reference);
			List<EObject> now = values(to, reference);
			List<EObject> next = new ArrayList<>();
			for (int i = 0; i < wanted.size(); i++) {
				boolean stays = i < now.size() && now.get(i).eClass() == wanted.get(i).eClass();
				EObject part = stays ? now.get(i) : EcoreUtil.create(wanted.get(i).eClass());
				contents(part, wanted.get(i));
				next.add(part);
			}
			set(to, reference, next);
		}
	}

	private void references(EObject from) {
		for (EReference reference : from.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable()) {
				set(ours.get(from), reference, values(from, reference).stream().map(ours::get).toList());
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> values(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return value instanceof List<?> many ? List.copyOf((List<EObject>) many)
				: value == null ? List.of() : List.of((EObject) value);
	}

	private static void set(EObject object, EReference reference, List<EObject> values) {
		if (!values.equals(values(object, reference))) {
			object.eSet(reference, reference.isMany() ? values : values.isEmpty() ? null : values.getFirst());
		}
	}
}
