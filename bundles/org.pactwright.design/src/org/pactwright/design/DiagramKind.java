package org.pactwright.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Partnership;
import org.pactwright.model.Procedure;
import org.pactwright.model.RelationshipManagementPlan;

/** The kinds of diagrams that the specification describes, in the order in which people are offered them. */
public enum DiagramKind {
	/** Who decides, who sits where, who reports and escalates to whom. */
	GOVERNANCE("governance", "Governance", "Governance structure", "Who decides, and who reports to whom"),
	/** Members and their parts, contact points, agreements. */
	STAKEHOLDERS("stakeholders", "Stakeholders", "Partnership and stakeholder map",
			"Who takes part, as what, and how far they are"),
	/** What flows to whom. */
	EXCHANGES("exchanges", "Exchanges", "Information exchange", "What flows to whom, and how it is marked"),
	/** Functions on the layers of the European Interoperability Framework. */
	INTEROPERABILITY("interoperability", "Interoperability", "Interoperability",
			"Whether an exchange is carried on all layers"),
	/** Services, assets and supplies, and what falls with them. */
	DEPENDENCIES("dependencies", "Dependencies", "Dependency and cascade map", "What falls with what, and how soon"),
	/** Steps, decisions and escalations of one procedure. */
	PROCEDURE("procedure", "Procedure", "Procedure and escalation flow", "What happens in which order"),
	/** Stages, work, outputs and gates of one plan. */
	ROADMAP("roadmap", "Roadmap", "Lifecycle roadmap", "Where the relationship is");

	private final String id;
	private final String descriptionName;
	private final String title;
	private final String question;

	DiagramKind(String id, String descriptionName, String title, String question) {
		this.id = id;
		this.descriptionName = descriptionName;
		this.title = title;
		this.question = question;
	}

	/** The kind of an id; empty if there is none. */
	public static Optional<DiagramKind> of(String id) {
		return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
	}

	/** Stable, in lower case: for command lines, file names and settings. */
	public String id() {
		return id;
	}

	/** For menus and headings. */
	public String title() {
		return title;
	}

	/** The question that it answers, without a question mark. */
	public String question() {
		return question;
	}

	/** The name of the diagram description in the specification. */
	public String descriptionName() {
		return descriptionName;
	}

	/** The fragment of the diagram description in the specification. */
	public String fragment() {
		return "//@ownedViewpoints[name='Pactwright']/@ownedRepresentations[name='" + descriptionName + "']";
	}

	/**
	 * The elements of a model of which such a diagram is worth making by itself: where there would be something on it.
	 *
	 * @param root a model or plan
	 */
	public List<EObject> targets(EObject root) {
		return switch (root) {
			case GovernanceModel model -> List.copyOf(ofModel(model));
			case RelationshipManagementPlan plan when this == ROADMAP && !plan.getStages().isEmpty() -> List.of(plan);
			default -> List.of();
		};
	}

	private List<? extends EObject> ofModel(GovernanceModel model) {
		List<Partnership> partnerships = model.getPartnerships();
		return switch (this) {
			case GOVERNANCE -> partnerships.stream().filter(p -> !p.getBodies().isEmpty()).toList();
			case STAKEHOLDERS -> partnerships.stream().filter(p -> !p.getMemberships().isEmpty()).toList();
			case EXCHANGES -> partnerships.stream().filter(p -> !p.getExchanges().isEmpty()).toList();
			case INTEROPERABILITY -> partnerships.stream().filter(p -> !p.getInterop().isEmpty()).toList();
			case DEPENDENCIES -> model.getElements().isEmpty() ? List.of() : List.of(model);
			case PROCEDURE -> partnerships.stream().flatMap(p -> p.getProcedures().stream())
					.filter((Procedure p) -> !p.getSteps().isEmpty()).toList();
			case ROADMAP -> List.of();
		};
	}

	/** Whether such a diagram can be made of an element, be it still empty. */
	public boolean suits(EObject element) {
		return switch (this) {
			case GOVERNANCE, STAKEHOLDERS, EXCHANGES, INTEROPERABILITY -> element instanceof Partnership;
			case DEPENDENCIES -> Design.isCascadeStart(element);
			case PROCEDURE -> element instanceof Procedure;
			case ROADMAP -> element instanceof RelationshipManagementPlan;
		};
	}
}
