package org.pactwright.analysis.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.Agreement;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.ClassificationScheme;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Role;
import org.pactwright.model.Seat;
import org.pactwright.model.SharePolicy;

/** Reach by brute force: every hop of the model, every way without a circle, judged anew from the text. */
final class ReachOracle {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	/** A hop; {@code exchange} is null where no exchange carries it. */
	record Leg(Actor from, Actor to, InformationExchange exchange, boolean leaves) {
	}

	private final Project project;
	private final InformationItem item;
	final List<Leg> legs = new ArrayList<>();
	final List<Actor> origins = new ArrayList<>();
	/** The fewest hops to those who may have it. */
	final Map<Actor, Integer> allowed = new HashMap<>();
	/** Everybody whom it reaches at all. */
	final Set<Actor> reached = new HashSet<>();

	ReachOracle(Project project, InformationItem item) {
		this.project = project;
		this.item = item;
		List<InformationExchange> carriers = project.all(InformationExchange.class).stream()
				.filter(exchange -> exchange.getItems().contains(item)).toList();
		List<Actor> sources = carriers.stream().map(InformationExchange::getSource).distinct().toList();
		carriers.forEach(exchange -> exchange.getTargets()
				.forEach(target -> legs.add(new Leg(exchange.getSource(), target, exchange, true))));
		for (GovernanceBody body : project.all(GovernanceBody.class)) {
			for (Seat seat : body.getSeats()) {
				Actor seated = seat.getRole() != null ? seat.getRole() : seat.getParty();
				legs.add(new Leg(body, seated, null, false));
				if (sources.contains(body)) {
					legs.add(new Leg(seated, body, null, true));
					legs.add(new Leg(seat.getParty(), body, null, true));
				}
			}
		}
		for (Role role : project.all(Role.class)) {
			if (role.getOrganisation() != null) {
				if (!"red".equals(String.valueOf(item.getSharing()))) {
					legs.add(new Leg(role, role.getOrganisation(), null, false));
				}
				if (sources.contains(role)) {
					legs.add(new Leg(role.getOrganisation(), role, null, true));
				}
			}
		}
		legs.removeIf(leg -> leg.from() == leg.to());
		findOrigins(sources);
		for (Actor origin : origins) {
			walk(origin, 0, new HashSet<>(Set.of(origin)));
			reached.addAll(closure(origin));
		}
	}

	/** The closest distance over any hops from one of those who may have it. */
	int beyondAllowed(Actor actor) {
		int best = Integer.MAX_VALUE;
		for (Actor start : allowed.keySet()) {
			best = Math.min(best, distance(start, actor));
		}
		return best;
	}

	private int distance(Actor from, Actor to) {
		Set<Actor> known = new HashSet<>(Set.of(from));
		for (int hops = 0; !known.contains(to); hops++) {
			Set<Actor> more = new HashSet<>(known);
			legs.stream().filter(leg -> known.contains(leg.from())).forEach(leg -> more.add(leg.to()));
			if (!more.contains(to) && more.size() == known.size()) {
				return Integer.MAX_VALUE;
			}
			known.addAll(more);
			if (known.contains(to)) {
				return hops + 1;
			}
		}
		return 0;
	}

	private void findOrigins(List<Actor> sources) {
		Set<Actor> fromOwner = new HashSet<>();
		if (item.getOwner() != null) {
			origins.add(item.getOwner());
			fromOwner.addAll(closure(item.getOwner()));
		}
		List<Actor> open = sources.stream().filter(source -> !fromOwner.contains(source)).toList();
		for (Actor source : open) {
			boolean origin = true;
			for (Actor other : open) {
				boolean reaches = other != source && closure(other).contains(source);
				boolean mutual = closure(source).contains(other);
				origin &= !reaches || mutual && open.indexOf(source) < open.indexOf(other);
			}
			if (origin) {
				origins.add(source);
			}
		}
	}

	private Set<Actor> closure(Actor start) {
		Set<Actor> found = new HashSet<>(Set.of(start));
		boolean again = true;
		while (again) {
			again = false;
			for (Leg leg : legs) {
				again |= found.contains(leg.from()) && found.add(leg.to());
			}
		}
		return found;
	}

	private void walk(Actor actor, int hops, Set<Actor> visited) {
		allowed.merge(actor, hops, Math::min);
		for (Leg leg : legs) {
			if (leg.from() == actor && !visited.contains(leg.to()) && isAllowed(leg)) {
				visited.add(leg.to());
				walk(leg.to(), hops + 1, visited);
				visited.remove(leg.to());
			}
		}
	}

	boolean isAllowed(Leg leg) {
		boolean internal = within(leg.to(), leg.from());
		boolean owns = item.getOwner() == null ? origins.contains(leg.from()) : within(leg.from(), item.getOwner());
		boolean stays = item.getOwner() == null ? internal : within(leg.to(), item.getOwner());
		if (item.getPolicy() == SharePolicy.CANNOT && !stays) {
			return false;
		}
		if (leg.leaves() && item.getSharing() != null) {
			boolean known = !organisations(leg.to()).isEmpty();
			boolean fits = switch (item.getSharing()) {
				case CLEAR -> true;
				case GREEN -> owns || internal || known && organisations(leg.to()).stream().allMatch(
						party -> isMember(party, null) && !"media".equals(party.getOrgType().getLiteral()));
				case AMBER -> owns || internal || known && organisations(leg.to()).stream().allMatch(party -> isMember(party,
						leg.exchange() != null ? leg.exchange().eContainer() : leg.to().eContainer()));
				case AMBER_STRICT -> owns || internal;
				case RED -> owns && leg.to() instanceof Role;
			};
			if (!fits) {
				return false;
			}
		}
		if (item.getClassification() != null && !mayHandle(leg.to())) {
			return false;
		}
		return leg.exchange() == null || internal || inForce(leg.exchange().getAgreement(), leg);
	}

	private boolean isMember(Organisation party, EObject partnership) {
		return project.all(Partnership.class).stream().filter(one -> partnership == null || one == partnership)
				.flatMap(one -> one.getMemberships().stream())
				.anyMatch(member -> member.getParty() == party
						&& (member.getStatus() == MemberStatus.ENGAGED || member.getStatus() == MemberStatus.COMMITTED)
						&& (member.getUntil() == null || member.getUntil().compareTo(TODAY) >= 0));
	}

	private boolean inForce(Agreement agreement, Leg leg) {
		if (agreement == null || agreement.getSignedOn() == null) {
			return false;
		}
		LocalDate begins = agreement.getEffectiveFrom() != null ? agreement.getEffectiveFrom() : agreement.getSignedOn();
		boolean valid = begins.compareTo(TODAY) <= 0
				&& (agreement.getExpiresOn() == null || agreement.getExpiresOn().compareTo(TODAY) >= 0);
		List<Organisation> concerned = new ArrayList<>(organisations(leg.from()));
		concerned.addAll(organisations(leg.to()));
		return valid && (agreement.getParties().isEmpty() || concerned.stream().allMatch(
				party -> agreement.getParties().contains(party) || agreement.getParties().contains(top(party))));
	}

	private boolean mayHandle(Actor actor) {
		boolean role = actor instanceof Role r && r.getClearance() != null;
		if (organisations(actor).isEmpty() && !role) {
			return false;
		}
		return (!role || covers(((Role) actor).getClearance())) && organisations(actor).stream()
				.allMatch(party -> party.getHandles().stream().anyMatch(this::covers));
	}

	/** Whether a level or what it leads to downwards and sideways covers the item's. */
	private boolean covers(ClassificationLevel held) {
		Set<ClassificationLevel> found = new HashSet<>(Set.of(held));
		boolean again = true;
		while (again) {
			again = false;
			for (ClassificationLevel level : List.copyOf(found)) {
				for (ClassificationLevel other : project.all(ClassificationLevel.class)) {
					boolean lower = other.eContainer() == level.eContainer() && other.getRank() <= level.getRank()
							&& level.eContainer() instanceof ClassificationScheme;
					boolean same = level.getEquivalents().contains(other) || other.getEquivalents().contains(level);
					again |= (lower || same) && found.add(other);
				}
			}
		}
		return found.contains(item.getClassification());
	}

	private static List<Organisation> organisations(Actor actor) {
		return switch (actor) {
			case Organisation organisation -> List.of(organisation);
			case Role role -> role.getOrganisation() == null ? List.of() : List.of(role.getOrganisation());
			case GovernanceBody body -> body.getSeats().stream().map(Seat::getParty).distinct().toList();
			default -> throw new AssertionError(actor);
		};
	}

	private static boolean within(Actor inner, Actor outer) {
		List<Organisation> tops = organisations(outer).stream().map(ReachOracle::top).toList();
		return !organisations(inner).isEmpty()
				&& organisations(inner).stream().map(ReachOracle::top).allMatch(tops::contains);
	}

	private static Organisation top(Organisation organisation) {
		return organisation.getParent() == null ? organisation : top(organisation.getParent());
	}
}
