package org.pactwright.standards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Places;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.Role;
import org.pactwright.model.RulePack;
import org.pactwright.model.Sector;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.internal.ContextData;
import org.pactwright.standards.internal.Stages;

/**
 * A project as rules see it: its elements by type, the plans of each partnership, how far they have come, and which day
 * counts as today. Made once per check, in time linear in the project; may then be read by several threads.
 *
 * <p>Nothing here returns null. Where the text does not say what a method asks for, the answer is empty or no.
 */
public final class CheckContext {
	private final Project project;
	private final Progress progress;
	private final ContextData data;
	/** Whether the language had nothing to say; then no reference leads nowhere and nodes need not be asked. */
	private final boolean flawless;

	/**
	 * @param project the project; it must not change while the context is in use
	 * @param progress asked now and then whether the check is still wanted
	 */
	public CheckContext(Project project, Progress progress) {
		this.project = project;
		this.progress = progress;
		this.data = new ContextData(project);
		this.flawless = project.problems().isEmpty();
	}

	/** The project that is checked. */
	public Project project() {
		return project;
	}

	/** How many elements the project has. */
	public int size() {
		return data.elements().size();
	}

	/** All elements of a type with its sub-types: by file, within a file from the outside in and from top to bottom. */
	public <T extends EObject> List<T> all(Class<T> type) {
		return data.elements().all(type);
	}

	/**
	 * The elements that point at another one by a reference: by file, and within a file from top to bottom. The way
	 * back is found once per reference, in time linear in the model.
	 *
	 * @param <T> the type of element that has the reference
	 * @param type that type
	 * @param reference a reference of that type
	 * @param target what it points at
	 */
	public <T extends EObject> List<T> referrers(Class<T> type, EReference reference, EObject target) {
		return data.referrers().of(type, reference, target);
	}

	/** @throws java.util.concurrent.CancellationException when nobody wants the result any more */
	public void stopIfCancelled() {
		progress.check();
	}

	/**
	 * Whether the text says something about a feature, even if it cannot be understood: a reference that leads nowhere
	 * was reported by the language and is no reason for a second complaint.
	 */
	public boolean says(EObject element, EStructuralFeature feature) {
		return element.eIsSet(feature) || !(flawless && feature instanceof EReference)
				&& Places.countOf(element, feature) > 0;
	}

	/**
	 * Whether all references of a feature lead somewhere. Where they do not, rules about what is not among them have
	 * nothing to stand on.
	 */
	public boolean understood(EObject element, EStructuralFeature feature) {
		if (flawless) {
			return true;
		}
		int known = feature.isMany() ? ((List<?>) element.eGet(feature)).size() : element.eIsSet(feature) ? 1 : 0;
		return Places.countOf(element, feature) <= known;
	}

	// ------------------------------------------------------------ model, date, profiles

	/**
	 * The model an element belongs to. A plan with all that is in it belongs to the model of its partnership, else of
	 * its organisation, else to the only model of the project.
	 */
	public Optional<GovernanceModel> modelOf(EObject element) {
		return data.plans().modelOf(element);
	}

	/** The day that counts as today for an element: the date of its model. Never the clock, so that a check repeats. */
	public Optional<LocalDate> referenceDate(EObject element) {
		return modelOf(element).map(GovernanceModel::getDate);
	}

	/** Whether a pack is switched on for an element. Where the model names no packs, or there is no model, all are. */
	public boolean profileOn(RulePack pack, EObject element) {
		return modelOf(element).map(CheckContext::profiles).map(on -> on.contains(pack)).orElse(true);
	}

	/** The packs that are switched on for an element. */
	public Set<RulePack> profilesOn(EObject element) {
		return modelOf(element).map(CheckContext::profiles).orElseGet(() -> EnumSet.allOf(RulePack.class));
	}

	private static Set<RulePack> profiles(GovernanceModel model) {
		return model.getProfiles().isEmpty() ? EnumSet.allOf(RulePack.class) : EnumSet.copyOf(model.getProfiles());
	}

	// ------------------------------------------------------------ plans and stages

	/** The plans for a partnership, of any kind, in file order. */
	public List<RelationshipManagementPlan> plansOf(Partnership partnership) {
		return data.plans().of(partnership);
	}

	/** The plans for a partnership and the plans they are based on, each once. */
	public List<RelationshipManagementPlan> plansBehind(Partnership partnership) {
		return List.copyOf(data.plans().behind(partnership));
	}

	/** The joint plan for a partnership: the first that is not closed, otherwise the first. */
	public Optional<RelationshipManagementPlan> jointPlan(Partnership partnership) {
		return data.plans().joint(partnership);
	}

	/** The plan whose stages and status count: the joint plan or, before there is one, the lead's strategic plan. */
	public Optional<RelationshipManagementPlan> governingPlan(Partnership partnership) {
		return data.plans().governing(partnership);
	}

	/** The plans whose status decides how much a finding on an element weighs. */
	public List<RelationshipManagementPlan> weighingPlans(EObject element) {
		return data.plans().weighing(element);
	}

	/**
	 * Whether a stage is behind a partnership: it is complete; or it applies and a later one is under way or complete.
	 * Never without a plan.
	 */
	public boolean stageDone(Partnership partnership, LifecycleStage stage) {
		return governingPlan(partnership).filter(plan -> Stages.isDone(plan, stage)).isPresent();
	}

	/** Whether a stage or a later one is under way or complete. Never without a plan. */
	public boolean stageReached(Partnership partnership, LifecycleStage stage) {
		return governingPlan(partnership).filter(plan -> Stages.isReached(plan, stage)).isPresent();
	}

	/** The status of a stage in the governing plan, or empty when no plan mentions it. */
	public Optional<WorkStatus> stageStatus(Partnership partnership, LifecycleStage stage) {
		return governingPlan(partnership).flatMap(plan -> Stages.status(plan, stage));
	}

	/** Whether one of Wettergren's four stages is behind a partnership. */
	public boolean journeyPassed(Partnership partnership, JourneyStage stage) {
		return partnership.getJourneyStage().compareTo(stage) > 0;
	}

	/** Whether a partnership has come to one of Wettergren's four stages, or beyond it. */
	public boolean journeyReached(Partnership partnership, JourneyStage stage) {
		return partnership.getJourneyStage().compareTo(stage) >= 0;
	}

	/** The parts of all plans for a partnership, of any kind, in file order. */
	public <T> List<T> inPlans(Partnership partnership, Function<RelationshipManagementPlan, List<T>> part) {
		return plansOf(partnership).stream().flatMap(plan -> part.apply(plan).stream()).toList();
	}

	/** The parts of all plans for a partnership and of the plans they are based on. */
	public <T> List<T> behindPlans(Partnership partnership, Function<RelationshipManagementPlan, List<T>> part) {
		return plansBehind(partnership).stream().flatMap(plan -> part.apply(plan).stream()).toList();
	}

	/** The services and other elements that the procedures of a partnership or the objectives of its plans protect. */
	public Set<CriticalElement> protectedBy(Partnership partnership) {
		Set<CriticalElement> found = new LinkedHashSet<>();
		partnership.getProcedures().forEach(procedure -> found.addAll(procedure.getProtects()));
		inPlans(partnership, RelationshipManagementPlan::getObjectives)
				.forEach(objective -> found.addAll(objective.getProtects()));
		return found;
	}

	// ------------------------------------------------------------ actors

	/** The memberships of a partnership that have one of some statuses and whose party is known. */
	public List<Membership> members(Partnership partnership, MemberStatus... statuses) {
		List<MemberStatus> wanted = Arrays.asList(statuses);
		return partnership.getMemberships().stream()
				.filter(member -> member.getParty() != null && wanted.contains(member.getStatus())).toList();
	}

	/** The memberships whose party has bound itself. */
	public List<Membership> committed(Partnership partnership) {
		return members(partnership, MemberStatus.COMMITTED);
	}

	/**
	 * The organisations that stand behind an actor: of a role its organisation, of a body those that hold its seats,
	 * and an organisation itself.
	 */
	public List<Organisation> organisationsOf(Actor actor) {
		return switch (actor) {
			case Organisation organisation -> List.of(organisation);
			case Role role -> Optional.ofNullable(role.getOrganisation()).stream().toList();
			case GovernanceBody body -> data.seated(body);
			default -> List.of();
		};
	}

	/** The memberships whose party takes part: it talks, or has bound itself. */
	public List<Membership> active(Partnership partnership) {
		return members(partnership, MemberStatus.ENGAGED, MemberStatus.COMMITTED);
	}

	/** Whether a target of an exchange stands for an organisation that its source does not. */
	public boolean crossesOrganisations(InformationExchange exchange) {
		if (exchange.getSource() == null) {
			return false;
		}
		List<Organisation> from = organisationsOf(exchange.getSource());
		return exchange.getTargets().stream()
				.anyMatch(target -> organisationsOf(target).stream().anyMatch(one -> !from.contains(one)));
	}

	/** The sectors of the organisations behind an actor. */
	public Set<Sector> sectorsOf(Actor actor) {
		return sectorsOf(organisationsOf(actor));
	}

	/** The sectors of some organisations. */
	public Set<Sector> sectorsOf(Collection<Organisation> organisations) {
		Set<Sector> found = EnumSet.noneOf(Sector.class);
		organisations.forEach(organisation -> found.add(organisation.getSector()));
		return found;
	}

	/**
	 * Whether an actor may handle what is classified at a level: each organisation behind it is cleared for the level,
	 * a higher one of the same scheme, or one that an equivalent leads to; and so is the role itself where it has a
	 * clearance of its own. A body needs all its organisations. Who has nobody behind it and no clearance may not.
	 */
	public boolean mayHandle(Actor actor, ClassificationLevel level) {
		List<Organisation> organisations = organisationsOf(actor);
		ClassificationLevel clearance = actor instanceof Role role ? role.getClearance() : null;
		if (organisations.isEmpty() && clearance == null) {
			return false;
		}
		return (clearance == null || data.handling().covers(clearance, level))
				&& organisations.stream().allMatch(organisation -> organisation.getHandles().stream()
						.anyMatch(held -> data.handling().covers(held, level)));
	}

	/** Whether what is cleared for one level is cleared for another: the same, a lower one, or one that is equivalent. */
	public boolean covers(ClassificationLevel held, ClassificationLevel wanted) {
		return data.handling().covers(held, wanted);
	}
}
