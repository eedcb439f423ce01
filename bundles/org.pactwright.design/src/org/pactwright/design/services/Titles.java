package org.pactwright.design.services;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.Words;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Partnership;

/** Services for what all diagrams need: titles, and the way up to the model and the partnership. */
public class Titles {

	/** The title, or the id where no title is written. */
	public String title(NamedElement element) {
		return Words.title(element);
	}

	/** The model that an element belongs to; null if it belongs to none, such as a plan. */
	public GovernanceModel governanceModel(EObject element) {
		return above(element, GovernanceModel.class);
	}

	/** The partnership that an element belongs to, or that it is; null if it belongs to none. */
	public Partnership partnership(EObject element) {
		return above(element, Partnership.class);
	}

	/**
	 * The partnership of the diagram or element around a view.
	 *
	 * @param view a diagram, or something on one
	 * @return null if the diagram shows something else than a partnership or what belongs to one
	 */
	public Partnership partnershipOfView(EObject view) {
		for (EObject up = view; up != null; up = up.eContainer()) {
			var feature = up.eClass().getEStructuralFeature("target");
			if (feature != null && up.eGet(feature) instanceof EObject target && partnership(target) != null) {
				return partnership(target);
			}
		}
		return null;
	}

	private static <T> T above(EObject element, Class<T> type) {
		EObject up = element;
		while (up != null && !type.isInstance(up)) {
			up = up.eContainer();
		}
		return type.cast(up);
	}
}
