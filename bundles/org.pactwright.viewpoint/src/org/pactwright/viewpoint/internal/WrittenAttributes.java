package org.pactwright.viewpoint.internal;

import org.eclipse.emf.ecore.EObject;

/** Tells attributes that a file writes from those that have their default, even if what is written is the default. */
public final class WrittenAttributes {

	private WrittenAttributes() {
	}

	/** Whether the file of an object writes an attribute of it; of objects of other origin, whether it is set. */
	public static boolean has(EObject object, String attribute) {
		return object.eResource() instanceof SecureXmiResource file
				? !file.place(object, attribute).equals(file.place(object, ""))
				: object.eIsSet(object.eClass().getEStructuralFeature(attribute));
	}
}
