package org.pactwright.design.services;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.Actor;
import org.pactwright.model.Capability;
import org.pactwright.model.Decision;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.Organisation;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.Role;
import org.pactwright.model.TechnologyService;

/** Services that filters and colours of all diagrams ask: of which sector, in which phase. */
public class Actors {

	/**
	 * Whether an actor is of a sector: an organisation by itself, a role by its organisation. Bodies are of none.
	 *
	 * @param sector as written in the language, such as {@code civil_society}
	 */
	public boolean isOfSector(Actor actor, String sector) {
		Organisation organisation = actor instanceof Role role ? role.getOrganisation()
				: actor instanceof Organisation self ? self : null;
		return organisation != null && is(organisation.getSector(), sector);
	}

	/**
	 * Whether something goes on in a phase. What names no phase goes on in all of them.
	 *
	 * @param phase as written in the language, such as {@code in_crisis}
	 */
	public boolean isInPhase(EObject element, String phase) {
		List<Phase> phases = phases(element);
		return phases.isEmpty() || phases.stream().anyMatch(p -> is(p, phase));
	}

	/** All phases. */
	public List<Phase> allPhases(EObject any) {
		return Phase.VALUES;
	}

	private static List<Phase> phases(EObject element) {
		return switch (element) {
			case GovernanceBody body -> body.getPhases();
			case Decision decision -> decision.getPhases();
			case Procedure procedure -> procedure.getPhases();
			case InformationExchange exchange -> exchange.getPhases();
			case TechnologyService technology -> technology.getPhases();
			case Capability capability -> capability.getPhases();
			default -> List.of();
		};
	}

	private static boolean is(Enumerator value, String literal) {
		return value != null && value.getLiteral().equals(literal);
	}
}
