package org.pactwright.analysis.internal.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.analysis.reach.Bar;
import org.pactwright.analysis.reach.HopKind;
import org.pactwright.analysis.reach.Obstacle;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.Agreement;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.OrgType;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Role;
import org.pactwright.model.SharePolicy;
import org.pactwright.model.TlpLabel;
import org.pactwright.standards.CheckContext;

/**
 * Says of one hop whether it is allowed. The owner's side (the owner, its units and its roles) sets the label and is
 * not bound by it, except that RED is for persons whom it names; everybody else is.
 */
public final class Sharing {

	private final CheckContext context;
	private final Map<Partnership, Set<Organisation>> members = new HashMap<>();
	private final Set<Organisation> community = new HashSet<>();
	private final Map<Organisation, Organisation> tops = new IdentityHashMap<>();
	private final Map<ClassificationLevel, Map<Actor, Boolean>> mayHandle = new HashMap<>();
	private final Map<Actor, List<Organisation>> behind = new IdentityHashMap<>();
	private final Map<Actor, Set<Organisation>> topsBehind = new IdentityHashMap<>();

	public Sharing(CheckContext context) {
		this.context = context;
		for (Partnership partnership : context.all(Partnership.class)) {
			Set<Organisation> own = new HashSet<>();
			LocalDate today = context.referenceDate(partnership).orElse(LocalDate.MIN);
			context.members(partnership, MemberStatus.ENGAGED, MemberStatus.COMMITTED).stream()
					.filter(member -> member.getUntil() == null || !member.getUntil().isBefore(today))
					.forEach(member -> own.add(member.getParty()));
			members.put(partnership, own);
			community.addAll(own);
		}
	}

	/**
	 * What forbids a hop; the first of policy, label, clearance and agreement that does.
	 *
	 * @param origin whether the sender has the item from the beginning although nobody owns it
	 */
	Optional<Obstacle> obstacle(HopKind kind, Actor from, Actor to, InformationItem item,
			Optional<InformationExchange> exchange, boolean origin) {
		return policy(from, to, item).or(() -> label(kind, from, to, item, exchange, origin))
				.or(() -> clearance(to, item)).or(() -> exchange.flatMap(flow -> agreement(from, to, flow)));
	}

	private Optional<Obstacle> policy(Actor from, Actor to, InformationItem item) {
		boolean stays = item.getOwner() == null ? isWithin(to, from)
				: isWithin(to, item.getOwner());
		return item.getPolicy() == SharePolicy.CANNOT && !stays
				? found(Bar.POLICY, "\"%s\" is not to be shared at all.", Names.title(item))
				: Optional.empty();
	}

	/** Only what is sent, or brought before a body that sends it, leaves those who have it. */
	private Optional<Obstacle> label(HopKind kind, Actor from, Actor to, InformationItem item,
			Optional<InformationExchange> exchange, boolean origin) {
		boolean leaves = kind == HopKind.SENDS || kind == HopKind.SPEAKS_THROUGH;
		if (!leaves || item.getSharing() == null) {
			return Optional.empty();
		}
		boolean owns = item.getOwner() == null ? origin : isWithin(from, item.getOwner());
		if (item.getSharing() == TlpLabel.RED) {
			return red(from, to, owns);
		}
		if (owns || item.getSharing() == TlpLabel.CLEAR || isWithin(to, from)) {
			return Optional.empty();
		}
		String sender = Names.title(from);
		List<Organisation> parties = organisationsOf(to);
		return switch (item.getSharing()) {
			case AMBER_STRICT -> found(Bar.LABEL, "AMBER+STRICT stays within the organisation: %s may not pass it on.", sender);
			case AMBER -> !parties.isEmpty() && partners(exchange.map(EObject.class::cast).orElse(to)).containsAll(parties)
					? Optional.empty()
					: found(Bar.LABEL, "AMBER stays within the partnership: %s may not pass it on to those outside.", sender);
			default -> !parties.isEmpty() && community.containsAll(parties)
					&& parties.stream().noneMatch(party -> party.getOrgType() == OrgType.MEDIA)
							? Optional.empty()
							: found(Bar.LABEL, "GREEN stays within the community: %s may not make it public.", sender);
		};
	}

	private static Optional<Obstacle> red(Actor from, Actor to, boolean owns) {
		if (!(to instanceof Role)) {
			return found(Bar.LABEL, "RED is for named recipients, and %s is not one.", Names.title(to));
		}
		return owns ? Optional.empty()
				: found(Bar.LABEL, "RED is for those whom the owner names: %s may not pass it on.", Names.title(from));
	}

	private Optional<Obstacle> clearance(Actor to, InformationItem item) {
		ClassificationLevel level = item.getClassification();
		if (level == null || mayHandle.computeIfAbsent(level, key -> new IdentityHashMap<>()).computeIfAbsent(to,
				actor -> context.mayHandle(actor, level))) {
			return Optional.empty();
		}
		return found(Bar.CLEARANCE, "%s may not handle what is classified %s.", Names.title(to), Names.title(level));
	}

	private Optional<Obstacle> agreement(Actor from, Actor to, InformationExchange flow) {
		if (isWithin(to, from)) {
			return Optional.empty();
		}
		Agreement agreement = flow.getAgreement();
		if (agreement == null) {
			return found(Bar.AGREEMENT, "\"%s\" rests on no agreement.", Names.title(flow));
		}
		String title = Names.title(agreement);
		if (agreement.getSignedOn() == null) {
			return found(Bar.AGREEMENT, "\"%s\" is not signed.", title);
		}
		LocalDate today = context.referenceDate(flow).orElse(null);
		LocalDate begins = agreement.getEffectiveFrom() == null ? agreement.getSignedOn() : agreement.getEffectiveFrom();
		if (today != null && today.isBefore(begins)) {
			return found(Bar.AGREEMENT, "\"%s\" is in force from %s on.", title, begins);
		}
		if (today != null && agreement.getExpiresOn() != null && today.isAfter(agreement.getExpiresOn())) {
			return found(Bar.AGREEMENT, "\"%s\" ended on %s.", title, agreement.getExpiresOn());
		}
		return stranger(from, to, agreement)
				.flatMap(party -> found(Bar.AGREEMENT, "%s is no party to \"%s\".", Names.title(party), title));
	}

	/** The first organisation on either side that has not joined, by itself or as a unit of one that has. */
	private Optional<Organisation> stranger(Actor from, Actor to, Agreement agreement) {
		if (agreement.getParties().isEmpty()) {
			return Optional.empty();
		}
		Set<Organisation> parties = new HashSet<>(agreement.getParties());
		List<Organisation> concerned = new ArrayList<>(organisationsOf(from));
		concerned.addAll(organisationsOf(to));
		return concerned.stream().filter(party -> !parties.contains(party) && !parties.contains(top(party))).findFirst();
	}

	private Set<Organisation> partners(EObject inside) {
		for (EObject around = inside; around != null; around = around.eContainer()) {
			if (around instanceof Partnership partnership) {
				return members.getOrDefault(partnership, Set.of());
			}
		}
		return Set.of();
	}

	/** Whether everybody behind one actor belongs to an organisation behind another. */
	private boolean isWithin(Actor inner, Actor outer) {
		Set<Organisation> inside = topsOf(inner);
		return !inside.isEmpty() && topsOf(outer).containsAll(inside);
	}

	private Set<Organisation> topsOf(Actor actor) {
		return topsBehind.computeIfAbsent(actor, key -> {
			Set<Organisation> found = new HashSet<>();
			organisationsOf(actor).forEach(organisation -> found.add(top(organisation)));
			return found;
		});
	}

	List<Organisation> organisationsOf(Actor actor) {
		return behind.computeIfAbsent(actor, context::organisationsOf);
	}

	/** The organisation that a unit is a part of in the end; of a circle, the first that comes again. */
	private Organisation top(Organisation organisation) {
		Set<Organisation> seen = new HashSet<>();
		Organisation top = organisation;
		while (!tops.containsKey(top) && top.getParent() != null && seen.add(top)) {
			top = top.getParent();
		}
		Organisation found = tops.getOrDefault(top, top);
		tops.put(organisation, found);
		seen.forEach(unit -> tops.put(unit, found));
		return found;
	}

	/** The seats of a body as actors: whoever holds the office, else the organisation. */
	static List<Actor> seated(GovernanceBody body) {
		List<Actor> actors = new ArrayList<>();
		body.getSeats().forEach(seat -> {
			Actor actor = seat.getRole() != null ? seat.getRole() : seat.getParty();
			if (actor != null) {
				actors.add(actor);
			}
		});
		return actors;
	}

	private static Optional<Obstacle> found(Bar bar, String words, Object... values) {
		return Optional.of(new Obstacle(bar, words.formatted(values)));
	}
}
