package org.pactwright.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.ModelIndex;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Actor;
import org.pactwright.model.Capability;
import org.pactwright.model.Escalation;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Procedure;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.Transition;

/** Services of the procedure and escalation flow. Its lanes are those who answer for the steps. */
public class ProcedureServices {

	private static final String NOBODY = "Nobody answers";

	/** The title of the diagram: the procedure, and when it applies. */
	public String procedureTitle(Procedure procedure) {
		String phases = Words.phases(procedure.getPhases());
		return Words.title(procedure) + (phases.isEmpty() ? "" : " (" + phases + ")");
	}

	/** The lanes, in the order in which the steps reach them. */
	public List<String> laneBands(EObject target) {
		return target instanceof Procedure procedure
				? procedure.getSteps().stream().map(this::laneBand).distinct().toList()
				: List.of();
	}

	/** The lane of a step, and of the procedure that of its first step; empty for what lies in none. */
	public String laneBand(EObject element) {
		return switch (element) {
			case Step step -> accountable(step).map(Words::title).orElse(NOBODY);
			case Procedure procedure when !procedure.getSteps().isEmpty() -> laneBand(procedure.getSteps().get(0));
			default -> "";
		};
	}

	private static Optional<Actor> accountable(Step step) {
		return step.getAssignments().stream().filter(a -> a.getLetter() == RaciLetter.A && a.getActor() != null)
				.map(ResponsibilityAssignment::getActor).findFirst();
	}

	/** The steps that take a decision. */
	public List<Step> decidingSteps(Procedure procedure) {
		return procedure.getSteps().stream().filter(s -> s.getDecision() != null).toList();
	}

	/** The transitions of steps that take no decision. */
	public List<Transition> plainTransitions(Procedure procedure) {
		return procedure.getSteps().stream().filter(s -> s.getDecision() == null).flatMap(s -> s.getNext().stream())
				.toList();
	}

	/** The transitions of steps that take a decision. */
	public List<Transition> decidedTransitions(Procedure procedure) {
		return procedure.getSteps().stream().filter(s -> s.getDecision() != null).flatMap(s -> s.getNext().stream())
				.toList();
	}

	/** Whether a procedure can end with a step: nothing follows, or only something under one condition. */
	public boolean isLast(Step step) {
		return step.getNext().isEmpty()
				|| step.getNext().size() == 1 && step.getNext().get(0).getCondition() != null;
	}

	/** Who does a step. */
	public List<ResponsibilityAssignment> doers(Step step) {
		return step.getAssignments().stream().filter(a -> a.getLetter() == RaciLetter.R).toList();
	}

	/** The escalations that run by a procedure. */
	public List<Escalation> escalationsBy(Procedure procedure) {
		return procedure.eContainer() instanceof Partnership partnership
				? partnership.getEscalations().stream().filter(e -> e.getProcedure() == procedure).toList()
				: List.of();
	}

	/** What the steps send. */
	public List<InformationExchange> sentInProcedure(Procedure procedure) {
		return procedure.getSteps().stream().flatMap(s -> s.getExchange().stream()).distinct().toList();
	}

	/** The capabilities that the steps use. */
	public List<Capability> meansUsed(Procedure procedure) {
		return procedure.getSteps().stream().flatMap(s -> s.getUses().stream()).distinct().toList();
	}

	/** The technology that the steps use. */
	public List<TechnologyService> technologyUsed(Procedure procedure) {
		return procedure.getSteps().stream().flatMap(s -> s.getTechnology().stream()).distinct().toList();
	}

	/** How long a step may take. */
	public String limitLine(Step step) {
		return Words.with("within ", step.getMaxTime());
	}

	/** How long a step may take, as one edits it. */
	public String limitText(Step step) {
		return Objects.toString(step.getMaxTime(), "");
	}

	/** What a step decides. */
	public String decidesLabel(Step step) {
		return Words.title(step.getDecision());
	}

	/** What sets a procedure off; its title if it does not say. */
	public String triggerLabel(Procedure procedure) {
		return procedure.getTrigger() == null ? Words.title(procedure) : "When " + procedure.getTrigger();
	}

	/** Who escalates to whom. */
	public String fromTo(Escalation escalation) {
		return Words.title(escalation.getFrom()) + " \u2192 " + Words.title(escalation.getTo());
	}

	/** After how long an escalation is due. */
	public String afterLine(Escalation escalation) {
		return Words.with("after ", escalation.getAfter());
	}

	/** Whether a step may lead to another of the same procedure to which it does not lead yet. */
	public boolean mayLeadTo(EObject one, EObject other) {
		return one != other && one instanceof Step step && other instanceof Step
				&& step.eContainer() == other.eContainer()
				&& step.getNext().stream().noneMatch(t -> t.getTo() == other);
	}

	/** Makes a step the first of its procedure. Returns the step. */
	public Step makeFirst(Step step) {
		if (step.eContainer() instanceof Procedure procedure) {
			procedure.getSteps().move(0, step);
		}
		return step;
	}

	/** The first member that does not do a step yet, or the first one; null if there are no members. */
	public Organisation nextDoer(Step step) {
		Set<Actor> busy = new LinkedHashSet<>();
		doers(step).forEach(a -> busy.add(a.getActor()));
		Partnership partnership = new Titles().partnership(step);
		List<Organisation> members = partnership == null ? List.of()
				: partnership.getMemberships().stream().map(Membership::getParty).filter(Objects::nonNull).toList();
		return Stream.concat(members.stream().filter(m -> !busy.contains(m)), members.stream()).findFirst()
				.orElse(null);
	}

	/** Whether a step is the first, or another leads to it. */
	public boolean isReached(Step step) {
		return step.eContainer() instanceof Procedure procedure && procedure.getSteps().get(0) == step
				|| !ModelIndex.referring(step, PactwrightPackage.Literals.TRANSITION__TO, Transition.class).isEmpty();
	}
}
