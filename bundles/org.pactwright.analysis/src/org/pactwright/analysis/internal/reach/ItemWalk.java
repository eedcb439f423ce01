package org.pactwright.analysis.internal.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.Holder.Basis;
import org.pactwright.analysis.reach.Hop;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.analysis.reach.Obstacle;
import org.pactwright.model.Actor;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;

/**
 * Follows items through a model: first over hops that are allowed, then from everybody it has reached over all hops.
 * Both walks are breadth first, so that ways are short, and take hops in the order of the text, so that the same model
 * always gives the same ways.
 */
public final class ItemWalk {

	private final Sharing sharing;
	private final Map<InformationItem, List<InformationExchange>> carriers = new IdentityHashMap<>();

	public ItemWalk(CheckContext context, Sharing sharing) {
		this.sharing = sharing;
		for (InformationExchange exchange : context.all(InformationExchange.class)) {
			exchange.getItems()
					.forEach(item -> carriers.computeIfAbsent(item, key -> new ArrayList<>()).add(exchange));
		}
	}

	/** Whom an item reaches. */
	public ItemReach follow(InformationItem item) {
		ItemHops hops = new ItemHops(item, carriers.getOrDefault(item, List.of()));
		Map<Actor, Holder> holders = new LinkedHashMap<>();
		List<Actor> origins = hops.origins();
		for (Actor actor : origins) {
			Basis basis = actor == item.getOwner() ? Basis.OWNER : Basis.ORIGIN;
			holders.put(actor, new Holder(actor, basis, Optional.empty(), Optional.empty(), Optional.empty()));
		}
		boolean ownerless = item.getOwner() == null;
		spread(item, hops, holders, ownerless ? origins : List.of(), false);
		spread(item, hops, holders, ownerless ? origins : List.of(), true);
		return new ItemReach(item, List.copyOf(holders.values()));
	}

	private void spread(InformationItem item, ItemHops hops, Map<Actor, Holder> holders, List<Actor> owning,
			boolean forbiddenToo) {
		Deque<Holder> open = new ArrayDeque<>(holders.values());
		while (!open.isEmpty()) {
			Holder holder = open.remove();
			for (ItemHops.Way way : hops.from(holder.actor())) {
				if (holders.containsKey(way.to())) {
					continue;
				}
				Optional<Obstacle> obstacle = sharing.obstacle(way.kind(), holder.actor(), way.to(), item, way.exchange(),
						owning.contains(holder.actor()));
				if (obstacle.isEmpty() || forbiddenToo) {
					Hop hop = new Hop(way.kind(), holder.actor(), way.to(), way.exchange(), obstacle);
					Holder next = new Holder(way.to(), Basis.PASSED_ON, Optional.of(holder), Optional.of(hop),
							holder.forbidden().or(() -> obstacle.isEmpty() ? Optional.empty() : Optional.of(hop)));
					holders.put(way.to(), next);
					open.add(next);
				}
			}
		}
	}
}
