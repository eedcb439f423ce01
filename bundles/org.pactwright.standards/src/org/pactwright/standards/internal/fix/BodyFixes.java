package org.pactwright.standards.internal.fix;

import static org.pactwright.standards.internal.fix.Making.NEW;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.BaselineRequirement;
import org.pactwright.model.BodyKind;
import org.pactwright.model.Decision;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Membership;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.ProcedureKind;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;
import org.pactwright.model.Sector;
import org.pactwright.model.Tier;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of bodies, roles, decisions and escalations. */
public final class BodyFixes {

	private BodyFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("number-id", BodyFixes::numberId);
		all.put("choose-chair", BodyFixes::chooseChair);
		all.put("create-chair-role", BodyFixes::createChair);
		all.put("set-quorum", BodyFixes::setQuorum);
		all.put("remove-reporting-link", BodyFixes::removeReportingLink);
		all.put("add-chair-seat", BodyFixes::addChairSeat);
		all.put("add-appointment", BodyFixes::addAppointment);
		all.put("add-deputy", BodyFixes::addDeputy);
		all.put("choose-body", BodyFixes::chooseBody);
		all.put("set-time-limit", BodyFixes::unstall);
		all.put("set-fallback-chair", BodyFixes::unstall);
		all.put("remove-escalation", BodyFixes::removeEscalation);
		all.put("add-top-escalation", BodyFixes::addTopEscalation);
		all.put("create-crisis-role", BodyFixes::createCrisisRole);
		all.put("create-crisis-team", BodyFixes::createCrisisTeam);
		all.put("create-spokesperson", BodyFixes::createSpokesperson);
		all.put("create-senior-executive", BodyFixes::createSeniorExecutive);
		all.put("add-development-action", BodyFixes::addDevelopmentAction);
		all.put("create-operational-lead", BodyFixes::createOperationalLead);
		all.put("create-facilitator-role", BodyFixes::createFacilitator);
		all.put("create-sponsors", BodyFixes::createSponsors);
		all.put("add-sponsor-seat", BodyFixes::addSponsorSeat);
		all.put("create-steering-group", BodyFixes::createSteering);
		all.put("create-working-group", BodyFixes::createWorkingGroup);
		all.put("add-company-seat", BodyFixes::addCompanySeat);
		all.put("add-seat", BodyFixes::addSeat);
		all.put("represent-by-association", BodyFixes::represent);
		all.put("set-meeting-period", BodyFixes::setMeetingPeriod);
		all.put("insert-issue-ladder", BodyFixes::insertLadder);
		return all;
	}

	private static void numberId(Site site, Offers offers) {
		site.element(NamedElement.class).ifPresent(element -> {
			Set<String> taken = site.context().all(NamedElement.class).stream().map(NamedElement::getId)
					.collect(Collectors.toSet());
			String id = Stream.iterate(2, n -> n + 1).map(n -> element.getId() + n).filter(one -> !taken.contains(one))
					.findFirst().orElseThrow();
			offers.add("Change the id to '" + id + "'", () -> element.setId(id));
		});
	}

	private static Optional<GovernanceBody> body(Site site) {
		return site.element(GovernanceBody.class);
	}

	private static void chooseChair(Site site, Offers offers) {
		body(site).ifPresent(body -> offers.chooseElement(
				body.getSeats().stream().map(Seat::getRole).filter(role -> role != null).distinct().toList(),
				"Make % the chair", body::setChair, "No role sits on '" + Names.title(body)
						+ "', so none can be its chair."));
	}

	private static void createChair(Site site, Offers offers) {
		body(site).filter(body -> body.getSeats().stream().allMatch(seat -> seat.getRole() == null)).ifPresent(body -> {
			Optional<Seat> first = body.getSeats().stream().filter(seat -> seat.getParty() != null).findFirst();
			Optional<Organisation> party = first.map(Seat::getParty).or(site::lead);
			if (party.isEmpty()) {
				offers.cannot("'" + Names.title(body) + "' has no seat, so nobody can chair it. Write its seats first.");
				return;
			}
			Making.role(RoleKind.CHAIR, "Chair of " + Names.title(body), party.get(), site, offers, role -> {
				body.setChair(role);
				first.ifPresentOrElse(seat -> seat.setRole(role),
						() -> body.getSeats().add(Making.seat(party.get(), role)));
			});
		});
	}

	private static void setQuorum(Site site, Offers offers) {
		body(site).ifPresent(body -> {
			int votes = (int) body.getSeats().stream().filter(Seat::isVoting).count();
			if (votes == 0) {
				offers.add("Remove the quorum", () -> body.setQuorum(null));
			} else {
				int quorum = votes / 2 + 1;
				offers.add("Set the quorum to " + quorum + " of " + votes + " votes", () -> body.setQuorum(quorum));
			}
		});
	}

	private static void removeReportingLink(Site site, Offers offers) {
		body(site).ifPresent(start -> {
			Set<GovernanceBody> circle = new java.util.LinkedHashSet<>();
			for (GovernanceBody one = start; one != null && circle.add(one); one = one.getReportsTo()) {
				// walks round the circle
			}
			// the link of the highest body is the one that cannot be meant
			List<GovernanceBody> ordered = circle.stream().sorted(Comparator.comparing(GovernanceBody::getTier)).toList();
			boolean clear = ordered.size() < 2 || ordered.get(0).getTier() != ordered.get(1).getTier();
			if (clear) {
				GovernanceBody top = ordered.getFirst();
				offers.add("Remove that " + Names.title(top) + " reports to " + Names.title(top.getReportsTo()),
						() -> top.setReportsTo(null));
			} else {
				offers.choose(ordered, one -> "Remove that " + Names.title(one) + " reports to "
						+ Names.title(one.getReportsTo()), one -> one.setReportsTo(null), "");
			}
		});
	}

	private static void addChairSeat(Site site, Offers offers) {
		body(site).filter(body -> body.getChair() != null).ifPresent(body -> {
			Role chair = body.getChair();
			Organisation party = chair.getOrganisation();
			Optional<Seat> free = body.getSeats().stream()
					.filter(seat -> seat.getParty() == party && seat.getRole() == null).findFirst();
			if (party == null) {
				offers.cannot("'" + Names.title(chair) + "' is of no organisation, so it cannot take a seat.");
			} else if (free.isPresent()) {
				offers.add("Give the seat of " + Names.title(party) + " to '" + Names.title(chair) + "'",
						() -> free.get().setRole(chair));
			} else {
				offers.add("Add a seat for '" + Names.title(chair) + "'",
						() -> body.getSeats().add(Making.seat(party, chair)));
			}
		});
	}

	private static void addAppointment(Site site, Offers offers) {
		site.element(Role.class).ifPresent(role -> {
			if (role.getOrganisation() == null) {
				offers.cannot("'" + Names.title(role) + "' is of no organisation. Write who holds it.");
				return;
			}
			offers.chooseElement(Making.peopleOf(role.getOrganisation(), site), "Let % hold the role",
					person -> role.getAppointments().add(Making.appointment(person, false)),
					"Nobody of " + Names.title(role.getOrganisation()) + " is known. Write who holds '"
							+ Names.title(role) + "'.");
		});
	}

	private static void addDeputy(Site site, Offers offers) {
		site.element(Role.class).ifPresent(role -> offers.chooseElement(
				Making.peopleOf(role.getOrganisation(), site).stream().filter(person -> role.getAppointments().stream()
						.noneMatch(one -> one.getPerson() == person)).toList().isEmpty()
								? Making.deputiesFor(holder(role), role.getOrganisation(), site)
								: Making.peopleOf(role.getOrganisation(), site).stream()
										.filter(person -> person != holder(role)).toList(),
				"Make % the deputy", person -> role.getAppointments().add(Making.appointment(person, true)),
				"No other person is known who could stand in for '" + Names.title(role) + "'."));
	}

	private static org.pactwright.model.Person holder(Role role) {
		return role.getAppointments().stream().filter(one -> !one.isDeputy()).map(one -> one.getPerson()).findFirst()
				.orElse(null);
	}

	private static void chooseBody(Site site, Offers offers) {
		site.element(Decision.class).ifPresent(decision -> offers.chooseElement(
				site.net().map(net -> List.copyOf(net.getBodies())).orElse(List.of()).stream()
						.filter(one -> one.getPhases().isEmpty() || one.getPhases().containsAll(decision.getPhases()))
						.toList(),
				"Let % take it", decision::setBody, "No body meets in the phases of this decision."));
	}

	private static void unstall(Site site, Offers offers) {
		if (!offers.offers().isEmpty()) {
			return;
		}
		site.element(Decision.class).filter(one -> one.getBody() != null).ifPresent(decision -> {
			boolean time = decision.getMaxTime() == null;
			boolean fallback = decision.getBody().getFallbackMode() == null;
			if (time || fallback) {
				offers.add((time ? "Set a time limit of 1 h" : "") + (time && fallback ? " and let" : fallback ? "Let" : "")
						+ (fallback ? " the chair decide when there is no agreement" : ""), () -> {
							if (time) {
								decision.setMaxTime(TimeSpan.of(1, Unit.HOURS));
							}
							if (fallback) {
								decision.getBody().setFallbackMode(DecisionMode.CHAIR_DECIDES);
							}
						});
			}
		});
	}

	private static void removeEscalation(Site site, Offers offers) {
		Optional<Escalation> found = site.element(Escalation.class);
		if (found.isEmpty()) {
			return;
		}
		List<Escalation> circle = circle(found.get(), site.context().all(Escalation.class));
		// one that leads down a tier is not meant
		List<Escalation> down = circle.stream().filter(one -> tier(one.getFrom()) < tier(one.getTo())).toList();
		offers.choose(down.size() == 1 ? down : circle, one -> "Remove the escalation from "
				+ Names.title(one.getFrom()) + " to " + Names.title(one.getTo()), EcoreUtil::remove,
				"The circle was not found.");
	}

	private static int tier(Actor actor) {
		return actor instanceof GovernanceBody body ? body.getTier().getValue() : Integer.MAX_VALUE;
	}

	/** The escalations on the shortest way from the end of one back to its start, with that one. */
	private static List<Escalation> circle(Escalation first, List<Escalation> all) {
		Map<Actor, Escalation> cameBy = new HashMap<>();
		java.util.Deque<Actor> open = new java.util.ArrayDeque<>(List.of(first.getTo()));
		Set<Actor> seen = new HashSet<>(open);
		while (!open.isEmpty()) {
			Actor actor = open.remove();
			for (Escalation next : all) {
				if (next.getFrom() == actor && next.getTo() != null && seen.add(next.getTo())) {
					cameBy.put(next.getTo(), next);
					open.add(next.getTo());
				}
			}
		}
		List<Escalation> circle = new java.util.ArrayList<>(List.of(first));
		for (Actor at = first.getFrom(); at != first.getTo() && cameBy.containsKey(at); at = circle.getLast().getFrom()) {
			circle.add(cameBy.get(at));
		}
		return circle;
	}

	private static void addTopEscalation(Site site, Offers offers) {
		site.element(Escalation.class).filter(one -> one.getTo() != null).ifPresent(escalation -> {
			Optional<GovernanceBody> top = top(site);
			if (top.isEmpty()) {
				offers.cannot("No strategic body is there to hand an issue to. Create the executive sponsors first.");
				return;
			}
			offers.add("Escalate from " + Names.title(escalation.getTo()) + " to " + Names.title(top.get()), () -> {
				Escalation next = NEW.createEscalation();
				next.setFrom(escalation.getTo());
				next.setTo(top.get());
				next.setTrigger("It cannot be settled at " + Names.title(escalation.getTo()));
				if (escalation.getProcedure() != null) {
					next.setProcedure(escalation.getProcedure());
				}
				site.net().orElseThrow().getEscalations().add(next);
			});
		});
	}

	private static Optional<GovernanceBody> top(Site site) {
		return site.net().stream().flatMap(net -> net.getBodies().stream())
				.filter(body -> body.getTier() == Tier.STRATEGIC)
				.min(Comparator.comparing(body -> body.getKind() != BodyKind.EXECUTIVE_SPONSORS));
	}

	private static void createCrisisRole(Site site, Offers offers) {
		body(site).ifPresent(body -> {
			Set<RoleKind> seated = body.getSeats().stream().map(Seat::getRole).filter(role -> role != null)
					.map(Role::getKind).collect(Collectors.toSet());
			for (RoleKind kind : List.of(RoleKind.INCIDENT_COMMAND, RoleKind.PLANNING, RoleKind.OPERATIONS,
					RoleKind.LOGISTICS)) {
				boolean wanted = site.finding().message().contains(Names.word(kind));
				if (!seated.contains(kind) && wanted) {
					Optional<Role> existing = site.role(kind).filter(role -> role.getOrganisation() != null);
					if (existing.isPresent()) {
						offers.add("Seat '" + Names.title(existing.get()) + "'", () -> seat(body, existing.get()));
						continue;
					}
					Organisation party = body.getSeats().stream().filter(seat -> seat.getRole() == null)
							.map(Seat::getParty).filter(one -> one != null).findFirst().or(site::lead).orElse(null);
					if (party != null) {
						Making.role(kind, "Head of " + Names.word(kind), party, site, offers, role -> seat(body, role));
					}
				}
			}
		});
	}

	private static void seat(GovernanceBody body, Role role) {
		body.getSeats().stream().filter(seat -> seat.getParty() == role.getOrganisation() && seat.getRole() == null)
				.findFirst().ifPresentOrElse(seat -> seat.setRole(role),
						() -> body.getSeats().add(Making.seat(role.getOrganisation(), role)));
	}

	private static void createCrisisTeam(Site site, Offers offers) {
		List<RoleKind> kinds = List.of(RoleKind.INCIDENT_COMMAND, RoleKind.PLANNING, RoleKind.OPERATIONS,
				RoleKind.LOGISTICS);
		List<Role> roles = kinds.stream().map(site::role).flatMap(Optional::stream)
				.filter(role -> role.getOrganisation() != null).toList();
		if (roles.size() < kinds.size()) {
			offers.cannot("A crisis team needs roles for incident command, planning, operations and logistics. Write "
					+ "those that are missing first.");
			return;
		}
		offers.add("Create a crisis team of the crisis roles", () -> {
			GovernanceBody team = Making.body(BodyKind.CRISIS_TEAM, Tier.OPERATIONAL, "Joint crisis team",
					roles.getFirst(), roles, site, Phase.IN_CRISIS);
			top(site).ifPresent(team::setReportsTo);
		});
	}

	private static void createSpokesperson(Site site, Offers offers) {
		if (site.role(RoleKind.SPOKESPERSON).isEmpty()) {
			site.lead().ifPresentOrElse(
					lead -> Making.role(RoleKind.SPOKESPERSON, "Speaker to the public", lead, site, offers, role -> { }),
					() -> offers.cannot("No member leads, so it is not clear who speaks to the public."));
		}
	}

	private static void createSeniorExecutive(Site site, Offers offers) {
		Optional<Organisation> party = site.element(Membership.class).map(Membership::getParty)
				.or(() -> site.element(Organisation.class))
				.or(() -> site.element(Role.class).map(Role::getOrganisation));
		if (party.isEmpty()) {
			return;
		}
		List<Role> executives = site.roles().stream()
				.filter(role -> role.getKind() == RoleKind.SER && role.getOrganisation() == party.get()).toList();
		if (executives.isEmpty()) {
			Making.role(RoleKind.SER, "Senior executive of " + Names.title(party.get()), party.get(), site, offers,
					role -> { });
		} else {
			offers.choose(executives, role -> "Keep '" + Names.title(role) + "' as the senior executive",
					kept -> executives.stream().filter(role -> role != kept)
							.forEach(role -> role.setKind(RoleKind.OTHER)), "");
		}
	}

	private static void addDevelopmentAction(Site site, Offers offers) {
		offers.cannot("Whether a person has learned a competence only people can tell. Write the level that was "
				+ "assessed at the person, or appoint somebody who holds it.");
	}

	private static void createOperationalLead(Site site, Offers offers) {
		site.lead().ifPresentOrElse(lead -> Making.role(RoleKind.OPERATIONAL_LEAD, "Manager of the partnership", lead,
				site, offers, role -> { }), () -> offers.cannot("No member leads, so nobody can manage it day to day."));
	}

	private static void createFacilitator(Site site, Offers offers) {
		site.lead().ifPresentOrElse(lead -> Making.role(RoleKind.FACILITATOR, "Facilitator of the talks", lead, site,
				offers, role -> { }), () -> offers.cannot("No member leads, so nobody can call the talks."));
	}

	private static List<Role> executives(Site site) {
		List<Organisation> committed = site.committed();
		return committed.stream().map(party -> site.roles().stream()
				.filter(role -> role.getKind() == RoleKind.SER && role.getOrganisation() == party).findFirst())
				.flatMap(Optional::stream).toList();
	}

	private static void createSponsors(Site site, Offers offers) {
		if (site.element(GovernanceBody.class).isPresent()) {
			return;
		}
		List<Role> executives = executives(site);
		if (executives.isEmpty()) {
			offers.cannot("No member has a senior executive. Write their roles of kind ser first.");
			return;
		}
		offers.add("Create the executive sponsors with the senior executives of all members", () -> {
			GovernanceBody body = Making.body(BodyKind.EXECUTIVE_SPONSORS, Tier.STRATEGIC, "Executive sponsors of "
					+ Names.title(site.net().orElseThrow()), executives.getFirst(), executives, site, Phase.PRE_CRISIS,
					Phase.IN_CRISIS, Phase.POST_CRISIS);
			body.setMeets(TimeSpan.of(3, Unit.MONTHS));
			site.committed().stream().filter(party -> executives.stream()
					.noneMatch(role -> role.getOrganisation() == party))
					.forEach(party -> body.getSeats().add(Making.seat(party, null)));
		});
	}

	private static void addSponsorSeat(Site site, Offers offers) {
		body(site).ifPresent(body -> {
			Set<Organisation> seated = new HashSet<>();
			body.getSeats().forEach(seat -> {
				seated.add(seat.getParty());
				seated.addAll(seat.getRepresents());
			});
			site.committed().stream().filter(party -> !seated.contains(party)
					&& site.finding().message().contains(Names.title(party))).findFirst()
					.ifPresent(party -> offers.add("Add a seat for " + Names.title(party), () -> body.getSeats()
							.add(Making.seat(party, executives(site).stream()
									.filter(role -> role.getOrganisation() == party).findFirst().orElse(null)))));
		});
	}

	private static void createSteering(Site site, Offers offers) {
		site.manager().ifPresentOrElse(chair -> offers.add("Create a steering group that '" + Names.title(chair)
				+ "' chairs", () -> {
					List<Role> seated = site.committed().stream().filter(party -> party != chair.getOrganisation())
							.map(site::roleOf).flatMap(Optional::stream).toList();
					GovernanceBody body = Making.body(BodyKind.STEERING, Tier.TACTICAL, "Steering group of "
							+ Names.title(site.net().orElseThrow()), chair, seated, site, Phase.PRE_CRISIS);
					body.setMeets(TimeSpan.of(1, Unit.MONTHS));
					top(site).ifPresent(body::setReportsTo);
				}), () -> offers.cannot("No role is there to chair a steering group. Write an operational lead first."));
	}

	private static void createWorkingGroup(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Set<BaselineRequirement> missing = java.util.EnumSet.noneOf(BaselineRequirement.class);
			site.protectedElements().stream().filter(VitalService.class::isInstance).map(VitalService.class::cast)
					.forEach(service -> missing.addAll(service.getBaseline()));
			net.getBodies().forEach(body -> missing.removeAll(body.getBaseline()));
			missing.stream().filter(one -> site.finding().message().contains(Names.word(one))).findFirst()
					.ifPresent(one -> workingGroup(one, site, offers));
		});
	}

	private static void workingGroup(BaselineRequirement requirement, Site site, Offers offers) {
		Optional<Role> chair = site.context().all(VitalService.class).stream()
				.filter(service -> service.getBaseline().contains(requirement))
				.flatMap(service -> service.getProviders().stream()).map(site::roleOf).flatMap(Optional::stream)
				.findFirst().or(site::manager);
		chair.ifPresentOrElse(role -> offers.add("Create a working group for " + Names.word(requirement) + " that '"
				+ Names.title(role) + "' chairs", () -> {
					GovernanceBody body = Making.body(BodyKind.WORKING_GROUP, Tier.OPERATIONAL,
							"Working group " + Names.word(requirement), role, List.of(), site, Phase.PRE_CRISIS);
					body.getBaseline().add(requirement);
					top(site).ifPresent(body::setReportsTo);
				}), () -> offers.cannot("No role is there to chair a working group. Write one first."));
	}

	private static void addCompanySeat(Site site, Offers offers) {
		Optional<GovernanceBody> top = top(site);
		if (top.isEmpty()) {
			offers.cannot("There is no strategic body. Create the executive sponsors first.");
			return;
		}
		Set<Organisation> companies = new java.util.LinkedHashSet<>(site.committed().stream()
				.filter(party -> party.getSector() == Sector.PRIVATE).toList());
		companies.addAll(site.parties(Sector.PRIVATE));
		offers.chooseElement(companies, "Give % a vote on " + Names.title(top.get()), party -> top.get().getSeats()
				.stream().filter(seat -> seat.getParty() == party).findFirst().ifPresentOrElse(
						seat -> seat.setVoting(true), () -> top.get().getSeats().add(Making.seat(party, null))),
				"No company takes part.");
	}

	private static void addSeat(Site site, Offers offers) {
		site.element(Membership.class).ifPresent(member -> {
			Optional<GovernanceBody> body = top(site).or(() -> site.net().stream()
					.flatMap(net -> net.getBodies().stream()).filter(one -> one.getTier() == Tier.TACTICAL).findFirst());
			body.ifPresentOrElse(one -> offers.add("Add a seat for " + Names.title(member.getParty()) + " on "
					+ Names.title(one), () -> one.getSeats().stream()
							.filter(seat -> seat.getParty() == member.getParty()).findFirst()
							.ifPresentOrElse(seat -> seat.setVoting(true), () -> one.getSeats()
									.add(Making.seat(member.getParty(), executives(site).stream()
											.filter(role -> role.getOrganisation() == member.getParty()).findFirst()
											.orElse(null))))),
					() -> offers.cannot("There is no strategic or tactical body to sit on."));
		});
	}

	private static void represent(Site site, Offers offers) {
		site.element(Membership.class).ifPresent(member -> site.net().ifPresent(net -> net.getBodies().stream()
				.filter(body -> body.getTier() != Tier.OPERATIONAL).flatMap(body -> body.getSeats().stream())
				.filter(seat -> seat.isVoting() && seat.getParty() != null && seat.getParty().getOrgType()
						== org.pactwright.model.OrgType.ASSOCIATION).findFirst()
				.ifPresent(seat -> offers.add("Let " + Names.title(seat.getParty()) + " represent "
						+ Names.title(member.getParty()), () -> seat.getRepresents().add(member.getParty())))));
	}

	private static void setMeetingPeriod(Site site, Offers offers) {
		body(site).ifPresent(body -> offers.add("Let it meet every 3 months",
				() -> body.setMeets(TimeSpan.of(3, Unit.MONTHS))));
	}

	private static void insertLadder(Site site, Offers offers) {
		site.net().ifPresent(net -> {
			Optional<Procedure> ladder = net.getProcedures().stream()
					.filter(one -> one.getKind() == ProcedureKind.ISSUE_RESOLUTION).findFirst();
			Optional<Escalation> first = net.getEscalations().stream().findFirst();
			Optional<Role> owner = site.manager();
			Optional<GovernanceBody> top = top(site);
			if (owner.isEmpty() || top.isEmpty()) {
				offers.cannot("A ladder needs a role that owns it and a strategic body at its end. Write both first.");
				return;
			}
			offers.add("Insert a ladder for issues", () -> {
				Procedure procedure = ladder.orElseGet(() -> Making.procedure(ProcedureKind.ISSUE_RESOLUTION,
						"Settle issues", owner.get(), Making.acting(owner.get()), site, Phase.PRE_CRISIS));
				first.ifPresentOrElse(one -> one.setProcedure(procedure), () -> {
					Escalation one = NEW.createEscalation();
					one.setFrom(owner.get());
					one.setTo(top.get());
					one.setTrigger("It cannot be settled in a week");
					one.setProcedure(procedure);
					net.getEscalations().add(one);
				});
			});
		});
	}
}
