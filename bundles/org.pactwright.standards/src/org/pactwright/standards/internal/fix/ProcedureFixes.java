package org.pactwright.standards.internal.fix;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Sector;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;

/** Fixes of procedures and of who does what in them. */
public final class ProcedureFixes {

	private ProcedureFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("keep-one-accountable", ProcedureFixes::keepOneAccountable);
		all.put("choose-accountable", ProcedureFixes::chooseAccountable);
		all.put("add-responsible", ProcedureFixes::addResponsible);
		all.put("drop-weaker-letter", ProcedureFixes::dropWeaker);
		all.put("consult-to-inform", ProcedureFixes::consultToInform);
		all.put("open-responsibilities", ProcedureFixes::giveResponsibility);
		all.put("consult-company", ProcedureFixes::consultCompany);
		all.put("choose-technology", ProcedureFixes::chooseTechnology);
		all.put("insert-procedure", ProcedureFixes::insertForPhase);
		all.put("insert-planning-procedure", ProcedureFixes::insertPlanning);
		all.put("insert-crisis-communication", (site, offers) -> {
			if (site.finding().message().contains("no procedure")) {
				insert(ProcedureKind.CRISIS_COMMUNICATION, "Speak to the public", site, offers,
						site.role(RoleKind.SPOKESPERSON), Phase.IN_CRISIS);
			}
		});
		all.put("insert-change-procedure", (site, offers) -> insert(ProcedureKind.CHANGE, "Change what was agreed", site,
				offers, Optional.empty(), Phase.PRE_CRISIS));
		all.put("insert-lessons-procedure", (site, offers) -> insert(ProcedureKind.LESSONS, "Learn from what happened",
				site, offers, Optional.empty(), Phase.POST_CRISIS));
		all.put("insert-early-warning", (site, offers) -> insert(ProcedureKind.EARLY_WARNING, "Warn each other early",
				site, offers, site.role(RoleKind.INCIDENT_COMMAND), Phase.PRE_CRISIS));
		all.put("insert-recovery", (site, offers) -> insert(ProcedureKind.RECOVERY, "Get back to normal", site, offers,
				site.role(RoleKind.OPERATIONS), Phase.POST_CRISIS));
		return all;
	}

	private static void insert(ProcedureKind kind, String title, Site site, Offers offers, Optional<Role> preferred,
			Phase... phases) {
		preferred.or(site::manager).ifPresentOrElse(owner -> offers.add("Insert a procedure of kind "
				+ Names.word(kind) + " that '" + Names.title(owner) + "' owns", () -> Making.procedure(kind, title,
						owner, Making.acting(owner), site, phases)),
				() -> offers.cannot("No role is there to own the procedure. Write an operational lead first."));
	}

	private static void insertForPhase(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Set<Phase> missing = EnumSet.allOf(Phase.class);
			net.getProcedures().forEach(one -> missing.removeAll(one.getPhases()));
			missing.stream().filter(one -> site.finding().message().contains(Names.word(one))).forEach(phase -> {
				switch (phase) {
					case PRE_CRISIS -> insert(ProcedureKind.PLANNING, "Prepare together", site, offers,
							Optional.empty(), phase);
					case IN_CRISIS -> insert(ProcedureKind.RESPONSE, "Respond together", site, offers,
							site.role(RoleKind.INCIDENT_COMMAND), phase);
					case POST_CRISIS -> insert(ProcedureKind.RECOVERY, "Get back to normal", site, offers,
							site.role(RoleKind.OPERATIONS), phase);
				}
			});
		});
	}

	private static void insertPlanning(Site site, Offers offers) {
		List<Actor> acting = java.util.stream.Stream.of(Sector.PUBLIC, Sector.PRIVATE)
				.flatMap(sector -> site.parties(sector).stream().limit(1)).map(Actor.class::cast).toList();
		if (acting.size() < 2) {
			offers.cannot("One of the two sectors has no member that takes part.");
			return;
		}
		site.manager().ifPresentOrElse(owner -> offers.add("Insert a procedure in which both sides plan",
				() -> Making.procedure(ProcedureKind.PLANNING, "Plan together", owner, acting, site, Phase.PRE_CRISIS)),
				() -> offers.cannot("No role is there to own the procedure. Write an operational lead first."));
	}

	// ------------------------------------------------------------ letters

	private static Optional<RaciTarget> item(Site site) {
		return site.element(RaciTarget.class).or(() -> site.around(RaciTarget.class));
	}

	private static List<ResponsibilityAssignment> with(RaciTarget item, RaciLetter letter) {
		return item.getAssignments().stream().filter(one -> one.getLetter() == letter && one.getActor() != null).toList();
	}

	private static void keepOneAccountable(Site site, Offers offers) {
		item(site).ifPresent(item -> {
			List<ResponsibilityAssignment> accountable = with(item, RaciLetter.A);
			if (accountable.size() > 1) {
				offers.choose(accountable, one -> "Keep " + Names.title(one.getActor())
						+ " accountable and let the others do it", kept -> accountable.stream().filter(one -> one != kept)
								.forEach(one -> {
									boolean does = one.getActor() == kept.getActor() || with(item, RaciLetter.R).stream()
											.anyMatch(other -> other.getActor() == one.getActor());
									EcoreUtil.remove(one);
									if (!does) {
										Making.assign(item, RaciLetter.R, one.getActor());
									}
								}), "");
			}
		});
	}

	private static void chooseAccountable(Site site, Offers offers) {
		item(site).filter(item -> with(item, RaciLetter.A).isEmpty()).ifPresent(item -> {
			List<Actor> doing = with(item, RaciLetter.R).stream().map(ResponsibilityAssignment::getActor).distinct()
					.toList();
			Optional<Role> owner = item.eContainer() instanceof Procedure procedure
					? Optional.ofNullable(procedure.getOwner()) : Optional.empty();
			List<Actor> candidates = owner.<List<Actor>> map(List::of).orElse(doing);
			offers.chooseElement(candidates, "Make % accountable", actor -> {
				// another letter of the same actor would contradict it
				item.getAssignments().removeIf(one -> one.getActor() == actor && one.getLetter() != RaciLetter.R);
				Making.assign(item, RaciLetter.A, actor);
			}, "Nobody does it and nobody owns it, so nobody can be made accountable.");
		});
	}

	private static void addResponsible(Site site, Offers offers) {
		item(site).ifPresent(item -> with(item, RaciLetter.A).stream().findFirst().ifPresentOrElse(
				one -> offers.add("Let " + Names.title(one.getActor()) + ", who answers for it, do it",
						() -> Making.assign(item, RaciLetter.R, one.getActor())),
				() -> offers.cannot("Nobody is accountable either. Write who answers for it.")));
	}

	private static void dropWeaker(Site site, Offers offers) {
		item(site).ifPresent(item -> {
			List<ResponsibilityAssignment> weaker = item.getAssignments().stream().filter(one -> one.getActor() != null
					&& site.finding().message().startsWith(Names.title(one.getActor()))
					&& item.getAssignments().stream().anyMatch(other -> other != one
							&& other.getActor() == one.getActor() && (stronger(other, one) || other.getLetter() == one
									.getLetter() && item.getAssignments().indexOf(other) < item.getAssignments()
											.indexOf(one)))).toList();
			if (!weaker.isEmpty()) {
				offers.add("Keep the stronger letter of " + Names.title(weaker.getFirst().getActor()),
						() -> weaker.forEach(EcoreUtil::remove));
			}
		});
	}

	/** Whether one letter says more than another; A beside R is no contradiction. */
	private static boolean stronger(ResponsibilityAssignment one, ResponsibilityAssignment other) {
		return rank(one) < rank(other) && !(one.getLetter() == RaciLetter.A && other.getLetter() == RaciLetter.R);
	}

	private static int rank(ResponsibilityAssignment assignment) {
		return switch (assignment.getLetter()) {
			case A -> 0;
			case R -> 1;
			case C -> 2;
			case I -> 3;
		};
	}

	private static void consultToInform(Site site, Offers offers) {
		item(site).ifPresent(item -> {
			List<ResponsibilityAssignment> consulted = with(item, RaciLetter.C);
			int surplus = consulted.size() - 5;
			if (surplus > 0) {
				List<Actor> last = consulted.subList(5, consulted.size()).stream()
						.map(ResponsibilityAssignment::getActor).toList();
				offers.add("Only inform the last " + (surplus == 1 ? "one" : surplus) + ": "
						+ String.join(", ", last.stream().map(Names::title).toList()), () -> {
							consulted.subList(5, consulted.size()).forEach(EcoreUtil::remove);
							last.forEach(actor -> Making.assign(item, RaciLetter.I, actor));
						});
			}
		});
	}

	private static void giveResponsibility(Site site, Offers offers) {
		site.element(Membership.class).ifPresent(member -> offers.chooseElement(steps(site, Phase.PRE_CRISIS),
				"Consult " + Names.title(member.getParty()) + " in %",
				step -> Making.assign(step, RaciLetter.C, member.getParty()),
				"The partnership has no step before a crisis to take part in."));
	}

	private static List<Step> steps(Site site, Phase phase) {
		return site.net().stream().flatMap(net -> net.getProcedures().stream())
				.filter(one -> one.getPhases().contains(phase)).flatMap(one -> one.getSteps().stream())
				.filter(step -> with(step, RaciLetter.C).size() < 5).toList();
	}

	private static void consultCompany(Site site, Offers offers) {
		List<Organisation> companies = site.parties(Sector.PRIVATE);
		List<Step> steps = steps(site, Phase.PRE_CRISIS).stream().filter(step -> step.eContainer() instanceof Procedure one
				&& one.getKind() == ProcedureKind.PLANNING).toList();
		Optional<Step> step = (steps.isEmpty() ? steps(site, Phase.PRE_CRISIS) : steps).stream().findFirst();
		if (step.isEmpty()) {
			offers.cannot("The partnership has no step before a crisis. Write the procedure first.");
			return;
		}
		offers.chooseElement(companies, "Consult % in '" + Names.title(step.get()) + "'",
				company -> Making.assign(step.get(), RaciLetter.C, company), "No company takes part.");
	}

	private static void chooseTechnology(Site site, Offers offers) {
		for (Phase phase : Phase.values()) {
			if (site.finding().message().contains(Names.word(phase))) {
				Optional<Step> step = site.net().stream().flatMap(net -> net.getProcedures().stream())
						.filter(one -> one.getPhases().contains(phase)).flatMap(one -> one.getSteps().stream()).findFirst();
				step.ifPresentOrElse(one -> offers.chooseElement(site.inModel(TechnologyService.class).stream()
						.filter(tool -> tool.getPhases().isEmpty() || tool.getPhases().contains(phase)).toList(),
						"Do '" + Names.title(one) + "' over %", one.getTechnology()::add,
						"No technology is there for that phase. Write it first."),
						() -> offers.cannot("No procedure of that phase has a step."));
			}
		}
	}
}
