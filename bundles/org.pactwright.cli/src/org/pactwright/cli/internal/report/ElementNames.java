package org.pactwright.cli.internal.report;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;

/** How elements are called where programs look for them again. */
public final class ElementNames {

	private ElementNames() {
	}

	/** The qualified id of an element or, where it has none, of the nearest around it; possibly empty. */
	public static String id(EObject element) {
		for (EObject current = element; current != null; current = current.eContainer()) {
			if (current instanceof NamedElement named && !Names.id(named).isEmpty()) {
				return Names.qualified(named);
			}
		}
		return "";
	}
}
