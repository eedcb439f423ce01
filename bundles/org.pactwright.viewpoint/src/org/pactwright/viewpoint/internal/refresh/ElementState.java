package org.pactwright.viewpoint.internal.refresh;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.ElementStyle;

/** What a refresh computes of an element, to see whether it has changed. */
record ElementState(String label, Optional<ElementStyle> style, Extras extras, List<EObject> semanticElements,
		OptionalInt width, OptionalInt height) {

	static ElementState of(ElementView view) {
		OptionalInt width = view instanceof ShapeView shape ? shape.width() : OptionalInt.empty();
		OptionalInt height = view instanceof ShapeView shape ? shape.height() : OptionalInt.empty();
		return new ElementState(view.label(), view.style(), view.extras(),
				view.extras() == Extras.NONE ? List.of() : view.semanticElements(), width, height);
	}
}
