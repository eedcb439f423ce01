package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.MemberPart;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.PlanKind;
import org.pactwright.model.PlanStatus;
import org.pactwright.model.RelationshipManagementPlan;

/**
 * Which plans belong to which partnership, and which model a plan speaks about. References lead from plans to the
 * architecture only; this is the way back. Immutable once made.
 */
public final class PlanIndex {
	private final List<GovernanceModel> models;
	private final Map<Partnership, List<RelationshipManagementPlan>> byPartnership = new HashMap<>();
	private final Map<GovernanceModel, List<RelationshipManagementPlan>> byModel = new HashMap<>();

	/**
	 * @param models the models of a project, in file order
	 * @param plans its plans, in file order
	 */
	PlanIndex(List<GovernanceModel> models, List<RelationshipManagementPlan> plans) {
		this.models = models;
		for (RelationshipManagementPlan plan : plans) {
			if (plan.getPartnership() != null) {
				byPartnership.computeIfAbsent(plan.getPartnership(), key -> new ArrayList<>()).add(plan);
			}
		}
		for (GovernanceModel model : models) {
			byModel.put(model, model.getPartnerships().stream().flatMap(one -> governing(one).stream()).toList());
		}
	}

	/** The plans for a partnership, of any kind, in file order. */
	public List<RelationshipManagementPlan> of(Partnership partnership) {
		return byPartnership.getOrDefault(partnership, List.of());
	}

	/** The plans for a partnership and all those they are based on, each once. */
	public Set<RelationshipManagementPlan> behind(Partnership partnership) {
		Set<RelationshipManagementPlan> found = new LinkedHashSet<>();
		for (RelationshipManagementPlan plan : of(partnership)) {
			for (RelationshipManagementPlan base = plan; base != null && found.add(base);) {
				base = base.getBasedOn();
			}
		}
		return found;
	}

	/** The joint plan: the first that is not closed, otherwise the first. */
	public Optional<RelationshipManagementPlan> joint(Partnership partnership) {
		return first(of(partnership).stream().filter(plan -> plan.getKind() == PlanKind.JOINT).toList());
	}

	/** The plan whose status and stages count: the joint plan or, before there is one, the lead's strategic plan. */
	public Optional<RelationshipManagementPlan> governing(Partnership partnership) {
		return joint(partnership).or(() -> strategic(partnership));
	}

	/** A strategic plan need not name its organisation; then it is the lead's. */
	private Optional<RelationshipManagementPlan> strategic(Partnership partnership) {
		List<RelationshipManagementPlan> strategic = of(partnership).stream()
				.filter(plan -> plan.getKind() == PlanKind.STRATEGIC).toList();
		List<Organisation> leads = partnership.getMemberships().stream()
				.filter(member -> member.getPart() == MemberPart.LEAD).map(Membership::getParty).toList();
		return first(strategic.stream().filter(plan -> leads.contains(plan.getOrganisation())).toList())
				.or(() -> first(strategic.stream().filter(plan -> plan.getOrganisation() == null).toList()));
	}

	private static Optional<RelationshipManagementPlan> first(List<RelationshipManagementPlan> plans) {
		return plans.stream().filter(plan -> plan.getStatus() != PlanStatus.CLOSED).findFirst()
				.or(() -> plans.stream().findFirst());
	}

	/**
	 * The model that an element belongs to. A plan, with all that is in it, belongs to the model of its partnership,
	 * else of its organisation, else to the only model of the project.
	 */
	public Optional<GovernanceModel> modelOf(EObject element) {
		EObject root = rootOf(element);
		if (root instanceof GovernanceModel model) {
			return Optional.of(model);
		}
		if (root instanceof RelationshipManagementPlan plan) {
			if (plan.getPartnership() != null && rootOf(plan.getPartnership()) instanceof GovernanceModel model) {
				return Optional.of(model);
			}
			if (plan.getOrganisation() != null && rootOf(plan.getOrganisation()) instanceof GovernanceModel model) {
				return Optional.of(model);
			}
		}
		return models.size() == 1 ? Optional.of(models.getFirst()) : Optional.empty();
	}

	/**
	 * The plans whose status decides how much a finding on an element weighs: the plan it stands in, the plan that
	 * governs its partnership, or for what several partnerships share the plans that govern any of the model.
	 */
	public List<RelationshipManagementPlan> weighing(EObject element) {
		for (EObject container = element; container != null; container = container.eContainer()) {
			if (container instanceof RelationshipManagementPlan plan) {
				return List.of(plan);
			}
			if (container instanceof Partnership partnership) {
				return governing(partnership).stream().toList();
			}
			if (container instanceof GovernanceModel model) {
				return byModel.getOrDefault(model, List.of());
			}
		}
		return List.of();
	}

	private static EObject rootOf(EObject element) {
		EObject root = element;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root;
	}
}
