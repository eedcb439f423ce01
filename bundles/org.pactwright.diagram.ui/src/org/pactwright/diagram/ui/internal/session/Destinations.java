package org.pactwright.diagram.ui.internal.session;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.ui.internal.control.Destination;
import org.pactwright.diagram.ui.internal.control.Destination.Target;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.tool.RepresentationRequest;

/** Copies what tools want to be opened, so that the UI needs no look at the model. Tables and trees are left out. */
final class Destinations {

	private Destinations() {
	}

	static Optional<Destination> of(RepresentationRequest request) {
		if (!(request.representation() instanceof DiagramSpec spec)) {
			return Optional.empty();
		}
		return Optional.of(switch (request) {
			case RepresentationRequest.Create create -> new Destination(spec.name(), targets(List.of(create.element())), true,
					false);
			case RepresentationRequest.Open open -> new Destination(spec.name(), targets(open.elements()),
					open.createIfMissing(), false);
			case RepresentationRequest.Offer offer -> new Destination(spec.name(), offer.choices().stream()
					.flatMap(choice -> target(choice.element(), choice.name()).stream()).toList(), false, true);
		});
	}

	private static List<Target> targets(List<EObject> elements) {
		return elements.stream().flatMap(element -> target(element, "").stream()).toList();
	}

	/** Diagrams are of elements that have a name. */
	private static Optional<Target> target(EObject element, String label) {
		return element instanceof NamedElement named && named.getId() != null
				? Optional.of(new Target(Names.qualified(named), label.isBlank() ? Names.title(named) : label))
				: Optional.empty();
	}
}
