package org.pactwright.standards.internal.gov;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.Escalation;
import org.pactwright.model.Organisation;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.internal.Graph;

/**
 * The escalations of a project as a graph. Bodies and roles belong to one partnership, organisations take part in
 * several: what one of them hands up here has nothing to do with what it is handed there. So an organisation is one
 * node per partnership.
 */
final class Escalations {
	private final Graph<Node> graph = new Graph<>();
	private final Map<Step, Escalation> steps = new HashMap<>();
	private final Set<Node> openEnded = new HashSet<>();

	/**
	 * An actor in escalations.
	 *
	 * @param actor the actor
	 * @param within the partnership, for an organisation
	 */
	record Node(Actor actor, Optional<EObject> within) {

		static Node of(Actor actor, Escalation escalation) {
			return new Node(actor, Optional.ofNullable(actor instanceof Organisation ? escalation.eContainer() : null));
		}

		String title() {
			return Names.title(actor);
		}
	}

	private record Step(Node from, Node to) {
	}

	Escalations(CheckContext context) {
		for (Escalation escalation : context.all(Escalation.class)) {
			if (escalation.getFrom() != null && escalation.getTo() != null) {
				Node from = Node.of(escalation.getFrom(), escalation);
				Step step = new Step(from, Node.of(escalation.getTo(), escalation));
				graph.add(step.from, step.to);
				steps.putIfAbsent(step, escalation);
			} else if (escalation.getFrom() != null) {
				openEnded.add(Node.of(escalation.getFrom(), escalation));
			}
		}
	}

	Graph<Node> graph() {
		return graph;
	}

	/** The first escalation in the text that leads from one node to another. */
	Escalation step(Node from, Node to) {
		return steps.get(new Step(from, to));
	}

	/** Whether an escalation leads on from here, but it is not known whereto. */
	boolean isOpenEnded(Node node) {
		return openEnded.contains(node);
	}
}
