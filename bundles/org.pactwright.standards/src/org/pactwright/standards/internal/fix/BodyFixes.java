package org.pactwright.standards.internal.fix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pactwright.language.Names;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Membership;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;
import org.pactwright.model.Sector;
import org.pactwright.model.Tier;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.model.values.TimeSpan.Unit;

/** Fixes of ids, of bodies, and of who sits on them and holds roles. */
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
		all.put("add-company-seat", BodyFixes::addCompanySeat);
		all.put("add-seat", BodyFixes::addSeat);
		all.put("represent-by-association", BodyFixes::represent);
		all.put("set-meeting-period", BodyFixes::setMeetingPeriod);
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

	static Optional<GovernanceBody> body(Site site) {
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

	private static void addCompanySeat(Site site, Offers offers) {
		Optional<GovernanceBody> top = DecisionFixes.top(site);
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
			Optional<GovernanceBody> body = DecisionFixes.top(site).or(() -> site.net().stream()
					.flatMap(net -> net.getBodies().stream()).filter(one -> one.getTier() == Tier.TACTICAL).findFirst());
			body.ifPresentOrElse(one -> offers.add("Add a seat for " + Names.title(member.getParty()) + " on "
					+ Names.title(one), () -> one.getSeats().stream()
							.filter(seat -> seat.getParty() == member.getParty()).findFirst()
							.ifPresentOrElse(seat -> seat.setVoting(true), () -> one.getSeats()
									.add(Making.seat(member.getParty(), OfficeFixes.executives(site).stream()
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
}
