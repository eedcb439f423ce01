package org.pactwright.standards.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.project.Project;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.Seat;

/** The indexes of one check. */
public final class ContextData {
	private final ElementIndex elements;
	private final PlanIndex plans;
	private final Handling handling;
	private final Referrers referrers;
	private final Map<GovernanceBody, List<Organisation>> seated = new ConcurrentHashMap<>();

	/** Walks the project once. */
	public ContextData(Project project) {
		List<EObject> roots = project.files().stream().flatMap(file -> file.resource().getContents().stream()).toList();
		elements = new ElementIndex(roots);
		plans = new PlanIndex(project.models(), project.plans());
		referrers = new Referrers(elements);
		handling = new Handling(elements.all(ClassificationLevel.class));
	}

	/** The organisations that hold seats of a body, each once; worked out when first asked for. */
	public List<Organisation> seated(GovernanceBody body) {
		return seated.computeIfAbsent(body, key -> key.getSeats().stream().map(Seat::getParty)
				.filter(party -> party != null).distinct().toList());
	}

	/** The elements by type. */
	public ElementIndex elements() {
		return elements;
	}

	/** The plans by partnership. */
	public PlanIndex plans() {
		return plans;
	}

	/** Who points at what. */
	public Referrers referrers() {
		return referrers;
	}

	/** Who may handle what. */
	public Handling handling() {
		return handling;
	}
}
