package org.pactwright.diagram.drawing;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Which icon stands before the label of an element. */
@FunctionalInterface
public interface IconSource {

	/** The path of the icon of an element, to be read from an {@link ImageSource}; empty for no icon. */
	Optional<String> iconOf(EObject element);

	/** Without any icon. */
	static IconSource none() {
		return element -> Optional.empty();
	}
}
