package org.pactwright.analysis.internal.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.analysis.reach.HopKind;
import org.pactwright.model.Actor;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Role;
import org.pactwright.model.Seat;
import org.pactwright.model.TlpLabel;

/** The hops that one item can take, allowed or not. */
final class ItemHops {

	/** A hop that nobody has judged yet. */
	record Way(HopKind kind, Actor to, Optional<InformationExchange> exchange) {
	}

	private final InformationItem item;
	private final Map<Actor, List<Way>> ways = new IdentityHashMap<>();
	private final Set<Actor> sources = new LinkedHashSet<>();
	private final Deque<Actor> fresh = new ArrayDeque<>();

	/** @param carriers the exchanges that carry the item, in the order of the text */
	ItemHops(InformationItem item, List<InformationExchange> carriers) {
		this.item = item;
		for (InformationExchange exchange : carriers) {
			if (exchange.getSource() != null) {
				sources.add(exchange.getSource());
				exchange.getTargets().forEach(target -> add(exchange.getSource(), HopKind.SENDS, target, exchange));
			}
		}
		sources.forEach(this::addVoices);
		while (!fresh.isEmpty()) {
			addInside(fresh.remove());
		}
	}

	/** Where the item goes from an actor, in the order of the text. */
	List<Way> from(Actor actor) {
		return ways.getOrDefault(actor, List.of());
	}

	/** A role has what it sends from its organisation, a body from those who sit on it. */
	private void addVoices(Actor source) {
		switch (source) {
			case Role role when role.getOrganisation() != null ->
				add(role.getOrganisation(), HopKind.SPEAKS_THROUGH, role, null);
			case GovernanceBody body -> {
				Set<Actor> seated = new LinkedHashSet<>(Sharing.seated(body));
				body.getSeats().stream().map(Seat::getParty).filter(party -> party != null).forEach(seated::add);
				seated.forEach(actor -> add(actor, HopKind.SPEAKS_THROUGH, body, null));
			}
			default -> {
				// an organisation speaks for itself
			}
		}
	}

	/** RED stays with the person, whoever that works for. */
	private void addInside(Actor actor) {
		switch (actor) {
			case GovernanceBody body ->
				Sharing.seated(body).forEach(member -> add(body, HopKind.TELLS_MEMBER, member, null));
			case Role role when role.getOrganisation() != null && item.getSharing() != TlpLabel.RED ->
				add(role, HopKind.WORKS_FOR, role.getOrganisation(), null);
			default -> {
				// nobody inside hears more than is sent
			}
		}
	}

	private void add(Actor from, HopKind kind, Actor to, InformationExchange exchange) {
		if (from != to) {
			list(from).add(new Way(kind, to, Optional.ofNullable(exchange)));
			list(to);
		}
	}

	private List<Way> list(Actor actor) {
		return ways.computeIfAbsent(actor, key -> {
			fresh.add(actor);
			return new ArrayList<>();
		});
	}

	/**
	 * Who has the item from the beginning: its owner, and every sender whom it reaches neither from there nor from
	 * another sender; of senders who pass it round in a circle that nobody brings it into, the first.
	 */
	List<Actor> origins() {
		List<Actor> origins = new ArrayList<>();
		Set<Actor> reached = new HashSet<>();
		if (item.getOwner() != null) {
			origins.add(item.getOwner());
			finish(item.getOwner(), reached, new ArrayList<>());
		}
		List<Actor> finished = new ArrayList<>();
		Set<Actor> seen = new HashSet<>(reached);
		sources.forEach(source -> finish(source, seen, finished));
		// who is finished last is reached from nobody else, or is the first of a circle
		for (Actor source : finished.reversed()) {
			if (sources.contains(source) && !reached.contains(source)) {
				origins.add(source);
				finish(source, reached, new ArrayList<>());
			}
		}
		return origins;
	}

	/** Walks depth first, without recursion, and notes actors in the order in which all behind them is done. */
	private void finish(Actor start, Set<Actor> seen, List<Actor> finished) {
		if (!seen.add(start)) {
			return;
		}
		Deque<Actor> path = new ArrayDeque<>(List.of(start));
		Deque<Iterator<Way>> open = new ArrayDeque<>(List.of(from(start).iterator()));
		while (!path.isEmpty()) {
			if (!open.peek().hasNext()) {
				finished.add(path.pop());
				open.pop();
			} else {
				Actor next = open.peek().next().to();
				if (seen.add(next)) {
					path.push(next);
					open.push(from(next).iterator());
				}
			}
		}
	}
}
