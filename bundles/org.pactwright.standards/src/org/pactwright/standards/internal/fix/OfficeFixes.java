package org.pactwright.standards.internal.fix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.language.Names;
import org.pactwright.model.BaselineRequirement;
import org.pactwright.model.BodyKind;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Phase;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;
import org.pactwright.model.Tier;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes that make roles and bodies that are missing. */
public final class OfficeFixes {

	private OfficeFixes() {
	}

	/** By name. */
	public static Map<String, Fix> all() {
		Map<String, Fix> all = new HashMap<>();
		all.put("create-crisis-role", OfficeFixes::createCrisisRole);
		all.put("create-crisis-team", OfficeFixes::createCrisisTeam);
		all.put("create-spokesperson", OfficeFixes::createSpokesperson);
		all.put("create-senior-executive", OfficeFixes::createSeniorExecutive);
		all.put("add-development-action", OfficeFixes::addDevelopmentAction);
		all.put("create-operational-lead", OfficeFixes::createOperationalLead);
		all.put("create-facilitator-role", OfficeFixes::createFacilitator);
		all.put("create-sponsors", OfficeFixes::createSponsors);
		all.put("add-sponsor-seat", OfficeFixes::addSponsorSeat);
		all.put("create-steering-group", OfficeFixes::createSteering);
		all.put("create-working-group", OfficeFixes::createWorkingGroup);
		return all;
	}

	private static void createCrisisRole(Site site, Offers offers) {
		BodyFixes.body(site).ifPresent(body -> {
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
			DecisionFixes.top(site).ifPresent(team::setReportsTo);
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

	static List<Role> executives(Site site) {
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
		BodyFixes.body(site).ifPresent(body -> {
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
					DecisionFixes.top(site).ifPresent(body::setReportsTo);
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
					DecisionFixes.top(site).ifPresent(body::setReportsTo);
				}), () -> offers.cannot("No role is there to chair a working group. Write one first."));
	}
}
