package org.pactwright.viewpoint.tool;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.RepresentationSpec;

/** That a tool wants a representation made or opened: for the user interface to do. */
public sealed interface RepresentationRequest {

	/** The kind of representation. */
	RepresentationSpec representation();

	/** Make one of an element, under a name, and open it. */
	record Create(RepresentationSpec representation, EObject element, String name) implements RepresentationRequest {
	}

	/**
	 * Open the first that there is of one of these elements, in this order.
	 *
	 * @param createIfMissing whether one is made of the first element if there is none
	 */
	record Open(RepresentationSpec representation, List<EObject> elements, boolean createIfMissing)
			implements RepresentationRequest {

		public Open {
			elements = List.copyOf(elements);
		}
	}

	/** Let the user choose among what there is of these elements. */
	record Offer(RepresentationSpec representation, List<Choice> choices) implements RepresentationRequest {

		public Offer {
			choices = List.copyOf(choices);
		}
	}

	/**
	 * An element whose representations are offered.
	 *
	 * @param name under which; empty for the name of the representation
	 */
	record Choice(EObject element, String name) {
	}
}
