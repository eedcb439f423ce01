package org.pactwright.standards.internal.fix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.Appointment;
import org.pactwright.model.BodyKind;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Person;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.Tier;

/** New parts of a partnership, whole enough that no rule objects to them. */
final class Making {
	static final PactwrightFactory NEW = PactwrightFactory.eINSTANCE;
	private static final Set<RoleKind> NEED_DEPUTY = EnumSet.of(RoleKind.INCIDENT_COMMAND, RoleKind.PLANNING,
			RoleKind.OPERATIONS, RoleKind.LOGISTICS, RoleKind.SPOKESPERSON, RoleKind.LIAISON);

	private Making() {
	}

	/** The persons of the model who may act for an organisation: employed there, else holding a role of it. */
	static List<Person> peopleOf(Organisation organisation, Site site) {
		Set<Person> people = new LinkedHashSet<>();
		site.context().all(Person.class).stream().filter(person -> person.getEmployer() == organisation)
				.forEach(people::add);
		site.roles().stream().filter(role -> role.getOrganisation() == organisation)
				.flatMap(role -> role.getAppointments().stream())
				.filter(appointment -> !appointment.isDeputy() && appointment.getPerson() != null)
				.map(Appointment::getPerson).forEach(people::add);
		return List.copyOf(people);
	}

	/** Who may stand in for a person: others of the same organisation, then those who hold other roles. */
	static List<Person> deputiesFor(Person holder, Organisation organisation, Site site) {
		List<Person> others = site.roles().stream().flatMap(role -> role.getAppointments().stream())
				.map(Appointment::getPerson).filter(person -> person != null).distinct().toList();
		return Site.<Person>both(peopleOf(organisation, site), others).stream().filter(person -> person != holder)
				.toList();
	}

	static boolean needsDeputy(RoleKind kind) {
		return NEED_DEPUTY.contains(kind);
	}

	static Appointment appointment(Person person, boolean deputy) {
		Appointment appointment = NEW.createAppointment();
		appointment.setPerson(person);
		appointment.setDeputy(deputy);
		return appointment;
	}

	/** Offers a new role of an organisation, held by one of its people; what else is to be done with it, the caller says. */
	static void role(RoleKind kind, String title, Organisation organisation, Site site, Offers offers,
			java.util.function.Consumer<Role> then) {
		offers.choose(peopleOf(organisation, site),
				person -> "Create the role '" + title + "' of " + Names.title(organisation) + ", held by "
						+ Names.title(person),
				person -> {
					Role role = site.named(NEW.createRole(), Site.id(title), title);
					role.setKind(kind);
					role.setOrganisation(organisation);
					role.getAppointments().add(appointment(person, false));
					if (needsDeputy(kind)) {
						deputiesFor(person, organisation, site).stream().findFirst()
								.ifPresent(deputy -> role.getAppointments().add(appointment(deputy, true)));
					}
					site.net().orElseThrow().getRoles().add(role);
					then.accept(role);
				}, "Nobody of " + Names.title(organisation) + " is known who could hold the role '" + title
						+ "'. Write the person first.");
	}

	/** A new body with a chair and the seats of these roles. */
	static GovernanceBody body(BodyKind kind, Tier tier, String title, Role chair, List<Role> seated, Site site,
			Phase... phases) {
		GovernanceBody body = site.named(NEW.createGovernanceBody(), Site.id(title), title);
		body.setKind(kind);
		body.setTier(tier);
		body.setDecisionMode(kind == BodyKind.CRISIS_TEAM ? DecisionMode.CHAIR_DECIDES : DecisionMode.MAJORITY);
		body.setChair(chair);
		body.getPhases().addAll(Arrays.asList(phases));
		for (Role role : Site.<Role>both(List.of(chair), seated)) {
			if (role.getOrganisation() != null) {
				body.getSeats().add(seat(role.getOrganisation(), role));
			}
		}
		site.net().orElseThrow().getBodies().add(body);
		return body;
	}

	static Seat seat(Organisation party, Role role) {
		Seat seat = NEW.createSeat();
		seat.setVoting(true);
		seat.setParty(party);
		if (role != null) {
			seat.setRole(role);
		}
		return seat;
	}

	/** A new procedure of one step; its owner answers for the step, and those who act do it. */
	static Procedure procedure(ProcedureKind kind, String title, Role owner, List<? extends Actor> acting, Site site,
			Phase... phases) {
		Procedure procedure = site.named(NEW.createProcedure(), Site.id(title), title);
		procedure.setKind(kind);
		procedure.setOwner(owner);
		procedure.getPhases().addAll(Arrays.asList(phases));
		Step step = site.named(NEW.createStep(), procedure.getId() + "Step", "First step: say what is done");
		assign(step, RaciLetter.A, owner);
		(acting.isEmpty() ? List.of(owner) : acting).forEach(actor -> assign(step, RaciLetter.R, actor));
		technology(site, phases).ifPresent(step.getTechnology()::add);
		procedure.getSteps().add(step);
		site.net().orElseThrow().getProcedures().add(procedure);
		return procedure;
	}

	/** Who acts in a new procedure: the owner's organisation. */
	static List<Organisation> acting(Role owner) {
		return owner.getOrganisation() == null ? List.of() : List.of(owner.getOrganisation());
	}

	/** Technology that is there in a phase, that with a fallback first. */
	static Optional<TechnologyService> technology(Site site, Phase... phases) {
		List<Phase> wanted = Arrays.asList(phases);
		return site.inModel(TechnologyService.class).stream()
				.filter(one -> one.getPhases().isEmpty() || one.getPhases().containsAll(wanted))
				.min(Comparator.comparing((TechnologyService one) -> one.getFallback() == null)
						.thenComparing(one -> !one.isOfflineCapable()));
	}

	static void assign(RaciTarget item, RaciLetter letter, Actor actor) {
		ResponsibilityAssignment assignment = NEW.createResponsibilityAssignment();
		assignment.setLetter(letter);
		assignment.setActor(actor);
		item.getAssignments().add(assignment);
	}

}
